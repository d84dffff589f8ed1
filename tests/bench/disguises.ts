import { join } from "node:path";
import { postSchema } from "../../src/core/post/post.ts";
import { createJudge } from "../../src/core/rules/judge.ts";
import { loadPacks } from "../../src/host/packs.ts";
import { answerTo } from "../evasion/answer.ts";
import { tryAll, type Tried } from "../evasion/suite.ts";

const resources = join(import.meta.dirname, "../../resources");

/** Every disguised version of the packs' own examples, judged by the packs as they ship. */
export async function triedDisguises(): Promise<Tried[]> {
  const judge = createJudge((await loadPacks(resources)).packs);
  return tryAll(join(resources, "rules"), (post) => answerTo(judge(postSchema.parse(post))));
}

export function share(list: readonly Tried[]): string {
  const held = list.filter((one) => one.held).length;
  return `${held} of ${list.length} (${((100 * held) / Math.max(1, list.length)).toFixed(1)} %)`;
}

export async function measureDisguises(): Promise<string> {
  const tried = await triedDisguises();
  const of = (wanted: Tried["wanted"], kind?: string): string =>
    share(tried.filter((one) => one.wanted === wanted && (kind === undefined || one.kind === kind)));
  const kinds = [...new Set(tried.map(({ kind }) => kind))];
  return [
    "## Rules: disguised words",
    "",
    "The packs' own examples, a word of what they mark written as people write it to be missed (tests/evasion): still found by the same",
    "rule; and the silent examples treated alike, with nothing new found.",
    "",
    "| disguise | still found | still silent |",
    "| --- | --- | --- |",
    ...kinds.map((kind) => `| ${kind} | ${of("found", kind)} | ${of("silent", kind)} |`),
    `| all | ${of("found")} | ${of("silent")} |`,
  ].join("\n");
}
