/**
 * Every limit towards phones, in one table. Times in milliseconds, sizes in bytes. An audience of
 * colleagues meets none of them; each holds off one kind of misuse.
 */
export const defaultLimits = {
  /** A request line with headers that drip in (slow headers) is cut off. */
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8 * 1024,
  maxRequestsPerSocket: 100,
  /** Body of a form or a posted message. */
  maxBody: 8 * 1024,

  /** Open connections in all, and from one address (a router's hall may share one). */
  connections: 4_000,
  connectionsPerAddress: 250,
  /** New identities per address: a bucket this deep, refilled at this rate. */
  identitiesPerAddress: { burst: 300, perSecond: 2 },
  /** Requests of phones that ask every two seconds. */
  questionsPerAddress: { burst: 300, perSecond: 150 },
  /** Wrong typed codes per address. */
  wrongCodesPerAddress: { burst: 10, perSecond: 10 / 300 },

  /** One frame, and the pieces it may come in. */
  maxPayload: 8 * 1024,
  maxFragments: 4,
  maxBufferedChunks: 64,
  /** A socket that has not said hello by then is closed. */
  helloTimeout: 3_000,
  pingEvery: 20_000,
  missedPings: 2,
  messages: { burst: 20, perSecond: 10 },
  /** Messages over the rate that are dropped before the socket is closed. */
  droppedMessages: 40,

  /** Paired devices: sockets that have not proved who they are, in all and from one address. */
  remoteStrangers: 32,
  remoteStrangersPerAddress: 8,
  /** Codes and tokens tried per address; wrong codes are counted by the host as well. */
  remoteGreetingsPerAddress: { burst: 30, perSecond: 5 },
  remoteMessages: { burst: 20, perSecond: 8 },
  /** Their pings come often: a sleeping remote comes back only once its old line is known to be dead. */
  remotePingEvery: 1_000,
  remoteMissedPings: 3,
  remoteSlowReader: 1024 * 1024,

  /** Bytes waiting in a socket above which it is closed; a phone that wakes comes back and gets a snapshot. */
  slowReader: 64 * 1024,
  /** Broadcasts of the same phase: at most one in this time. */
  tick: 1_000,
  /** Sockets written to before others get their turn. */
  slice: 200,

  /** How long a page without a script waits for the disk, and for a remembered answer. */
  settleTimeout: 8_000,
  recallTimeout: 2_000,
} as const;

type Widen<T> = T extends number ? number : { [K in keyof T]: Widen<T[K]> };
export type Limits = Widen<typeof defaultLimits>;
export type Rate = { burst: number; perSecond: number };
