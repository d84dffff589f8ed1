import { compilePacks } from "../../core/rules/compile.ts";
import { runExamples, type ExampleResult } from "../../core/rules/examples.ts";
import type { Pack, PackProblem } from "../../core/rules/format.ts";

/** What the page is told, twice for a reading of the packs: first with the examples of what was just saved. */
export type FromExamples = { examples: ExampleResult[]; problems: PackProblem[] };

type Part = { written: string; examples: ExampleResult[] };
let parts = new Map<string, Part>();
let latest: Pack[] = [];

/** Hundreds of posts are judged here, so that the page never waits for them; a newer reading ends the one before. */
addEventListener("message", ({ data }: MessageEvent<Pack[]>) => void run((latest = data)));

async function run(packs: Pack[]): Promise<void> {
  const book = compilePacks(packs, {});
  const now = new Map(packs.map((pack) => [pack.path, JSON.stringify(pack)]));
  const isOld = ({ path }: Pack) => parts.get(path)?.written === now.get(path);
  const tell = () => {
    const examples = packs.flatMap(({ path }) => parts.get(path)?.examples ?? []);
    const answer: FromExamples = { examples, problems: book.problems };
    postMessage(answer);
  };
  /** One pack's examples, with the words of all. */
  const justThis = (pack: Pack): Pack[] =>
    packs.map((other) => (other === pack ? pack : { ...other, aturan: [], boleh: [] }));
  /** False when a newer reading is waiting. */
  const renew = async (some: Pack[]): Promise<boolean> => {
    for (const pack of some) {
      const examples = runExamples(justThis(pack), book);
      parts.set(pack.path, { written: now.get(pack.path) ?? "", examples });
      await new Promise((done) => setTimeout(done));
      if (latest !== packs) return false;
    }
    tell();
    return true;
  };
  const old = packs.filter(isOld);
  const saved = packs.filter((pack) => !isOld(pack));
  parts = new Map([...parts].filter(([path]) => now.has(path)));
  // A word added to a class may change what another pack's examples give.
  if ((await renew(saved)) && old.length > 0) await renew(old);
}
