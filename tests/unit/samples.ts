const share = Number(process.env["BIJAK_SAMPLE_SHARE"] ?? "0.01");

/** A large table of cases is gone through whole in `npm test`, and every so manieth case of it in `npm run check`. */
export const every = share < 1 ? 20 : 1;

/** How many cases a large property test draws: all of them in `npm test`, one in a hundred in `npm run check`. */
export function samples(all: number): number {
  return Math.max(10, Math.round(all * share));
}
