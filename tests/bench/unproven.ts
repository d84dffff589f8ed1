/**
 * Prints the checks and suppressors of the packs whose removal turns no example red: `node tests/bench/unproven.ts [RULE…]`.
 * The test of removals wants none; this names them all, in one rule or in every one.
 */
import { compilePacks } from "../../src/core/rules/compile.ts";
import { ownPacks } from "../unit/core/rules/own-packs.ts";
import { isProven, removalsFrom } from "../unit/core/rules/removals.ts";

const wanted = process.argv.slice(2);
const { packs } = ownPacks();
const book = compilePacks(packs);
const removals = removalsFrom(packs, book).filter(({ rule }) => wanted.length === 0 || wanted.includes(rule));
const names = removals.filter((one) => !isProven(one, packs, book)).map(({ name }) => name);
process.stdout.write(names.map((name) => `${name}\n`).join(""));
process.stderr.write(`${String(names.length)} of ${String(removals.length)} unproven\n`);
