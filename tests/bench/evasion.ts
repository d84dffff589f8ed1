/**
 * Prints how many disguised versions of the packs' own examples are still found, by kind of disguise:
 * `node tests/bench/evasion.ts [--show [KIND]]`; `--show` lists those that are not.
 */
import { measureDisguises, triedDisguises } from "./disguises.ts";

console.log(await measureDisguises());
const show = process.argv.indexOf("--show");
const only = process.argv[show + 1];
if (show > 0) {
  const lost = (await triedDisguises()).filter(
    ({ held, kind }) => !held && (only === undefined || kind === only),
  );
  for (const { kind, wanted, check, text, got } of lost)
    console.log(`${kind}: ${wanted} ${check}: ${text} -> ${got.join(" ")}`);
}
