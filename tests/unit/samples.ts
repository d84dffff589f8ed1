/** How many cases a large property test draws: all of them in `npm test`, one in a hundred in `npm run check`. */
export function samples(all: number): number {
  const share = Number(process.env["BIJAK_SAMPLE_SHARE"] ?? "0.01");
  return Math.max(10, Math.round(all * share));
}
