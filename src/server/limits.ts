/**
 * Every hard limit towards phones, in one table (what is only shown to the facilitator: `core/poll/crowd.ts`). Times in
 * milliseconds, sizes in bytes. An audience of colleagues meets none of them; each holds off one kind of misuse.
 */
export const defaultLimits = {
  /** How long somebody turned away may go on holding the connection, not reading why. */
  turnedAway: 1_000,
  /** A request line with headers that drip in (slow headers) is cut off. */
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8 * 1024,
  maxRequestsPerSocket: 100,
  /** Body of a form or a posted message. */
  maxBody: 8 * 1024,

  /** Open connections in all, and from one address: eighty people behind one router, a browser's six and a socket each. */
  connections: 4_000,
  connectionsPerAddress: 600,
  /** New identities per address: a bucket this deep, refilled at this rate. */
  identitiesPerAddress: { burst: 300, perSecond: 2 },
  /** Answers of one person, over all their lines: people change their minds, a loop fills the disk. */
  ballotsPerPerson: { burst: 20, perSecond: 2 },
  /** Requests of phones that ask every two seconds. */
  questionsPerAddress: { burst: 300, perSecond: 150 },
  /** A phone that asked within this time counts as one that looks. */
  askedLately: 6_000,
  /**
   * Wrong typed codes per address; beyond them the right one is not looked at either, or guessing would go on behind the
   * refusals. Many enough for a hall behind one router that mistypes, of 600 million codes.
   */
  wrongCodesPerAddress: { burst: 30, perSecond: 0.1 },

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

  /** Streams of events: a sign of life this often, and the end of the stream after so many of them. */
  streamBeat: 15_000,
  streamBeats: 4,
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
  /** Sockets written to before others get their turn: at some 50 µs each, an answer waits at most three milliseconds. */
  slice: 50,

  /** How long an address that is being left still says where to go. */
  leaving: 5_000,

  /** How long a page without a script waits for the disk, and for a remembered answer. */
  settleTimeout: 8_000,
  recallTimeout: 2_000,
} as const;

type Widen<T> = T extends number ? number : { [K in keyof T]: Widen<T[K]> };
export type Limits = Widen<typeof defaultLimits>;
export type Rate = { burst: number; perSecond: number };

const unlimited = { burst: 1_000_000, perSecond: 1_000_000 };
/** For a hall that is a program on this very machine: nothing is limited by address. The host allows it on loopback only. */
export const oneAddressLimits: Limits = {
  ...defaultLimits,
  connectionsPerAddress: defaultLimits.connections,
  identitiesPerAddress: unlimited,
  questionsPerAddress: unlimited,
  wrongCodesPerAddress: unlimited,
};
