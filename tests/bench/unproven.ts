/**
 * Prints the checks and suppressors of the packs that no example proves, as tests/fixtures/rules/unproven.yaml holds them:
 * `node tests/bench/unproven.ts > tests/fixtures/rules/unproven.yaml`. The list may only become shorter.
 */
import { stringify } from "yaml";
import { compilePacks } from "../../src/core/rules/compile.ts";
import { ownPacks } from "../unit/core/rules/own-packs.ts";
import { isProven, removalsFrom } from "../unit/core/rules/removals.ts";

const { packs } = ownPacks();
const book = compilePacks(packs);
const removals = removalsFrom(packs, book);
const names = removals.filter((one) => !isProven(one, packs, book)).map(({ name }) => name);
process.stderr.write(`${names.length} of ${removals.length} unproven\n`);
process.stdout.write(
  `# Checks and suppressors whose removal turns no example red. This list may only become shorter: each line waits for an example.\n${stringify(names, { lineWidth: 0 })}`,
);
