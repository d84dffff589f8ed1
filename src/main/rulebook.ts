import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Said, said } from "../core/text/catalogue.ts";
import { noticeWords } from "../core/text/notices.ts";
import type { Rulebook } from "../wire/ipc.ts";
import type { Log } from "./log.ts";
import { folders } from "./run.ts";

type Shelf = {
  log: Log;
  /** The office's own packs; need not exist. */
  office: string;
  /** A sentence about what could not be read; null once all is well again. */
  onBroken: (sentence: Said | null) => void;
};
type ReadRules = () => Promise<Rulebook>;

/** Rule packs and sample posts: read when first asked for, and once. */
export function rulebookReader(shelf: Shelf): ReadRules {
  let reading: Promise<Rulebook> | null = null;
  return () => (reading ??= reader(shelf).then((read) => read()));
}

/** The same, kept current: every saved pack is read again and handed to `onChange`, ours and the office's alike. */
export function liveRulebook(
  shelf: Shelf & { onChange: (rules: Rulebook) => void },
): ReadRules & { close: () => void } {
  let latest: Promise<Rulebook> | null = null;
  let watch: { close: () => void } | null = null;
  const start = async (): Promise<Rulebook> => {
    const [read, { watchPacks }] = await Promise.all([reader(shelf), import("../host/packs-watch.ts")]);
    // A folder that is there can be watched; one that is not can only be looked for now and then.
    await mkdir(shelf.office, { recursive: true }).catch(() => undefined);
    const first = read();
    watch = watchPacks([join(folders.resources(), "rules"), shelf.office], () => {
      // Once more after the reading that runs: what was saved meanwhile must not be missed.
      latest = (latest ?? first).then(read);
      void latest.then(shelf.onChange);
    });
    return first;
  };
  return Object.assign(() => (latest ??= start()), { close: () => watch?.close() });
}

async function reader({ log, office, onBroken }: Shelf): Promise<ReadRules> {
  const [{ packReader }, { loadPosts }] = await Promise.all([
    import("../host/packs.ts"),
    import("../host/posts.ts"),
  ]);
  // A sample post is no rule: read once.
  const library = await loadPosts(join(folders.resources(), "posts"));
  const packs = packReader(folders.resources(), [office], folders.packs());
  return async () => {
    const rules = await packs();
    const problems = [...rules.problems, ...library.problems];
    for (const { path, line, column, message } of problems)
      log("resource", `${path}:${line}:${column} ${message}`);
    onBroken(sentenceFor(problems, office));
    return {
      packs: rules.packs,
      hash: rules.packHash,
      posts: library.posts,
      problems: rules.problems,
      office,
    };
  };
}

function sentenceFor(problems: readonly { path: string }[], office: string): Said | null {
  const names = (of: typeof problems) => [...new Set(of.map(({ path }) => basename(path)))].join(", ");
  const own = problems.filter(({ path }) => path.startsWith(office));
  const shipped = problems.filter((problem) => !own.includes(problem));
  if (shipped.length > 0) return said(noticeWords, ({ shippedRules }) => shippedRules(names(shipped)));
  if (own.length > 0) return said(noticeWords, ({ officeRules }) => officeRules(names(own)));
  return null;
}
