import { basename, join } from "node:path";
import type { Rulebook } from "../wire/ipc.ts";
import type { Log } from "./log.ts";
import { folders } from "./run.ts";

/** Rule packs and sample posts as shipped: read when first asked for, and once. */
export function rulebookReader(log: Log, onBroken: (sentence: string) => void): () => Promise<Rulebook> {
  let reading: Promise<Rulebook> | null = null;
  return () => (reading ??= read(log, onBroken));
}

async function read(log: Log, onBroken: (sentence: string) => void): Promise<Rulebook> {
  const [{ loadPacks }, { loadPosts }] = await Promise.all([
    import("../host/packs.ts"),
    import("../host/posts.ts"),
  ]);
  const [rules, library] = await Promise.all([
    loadPacks(folders.resources(), [], folders.packs()),
    loadPosts(join(folders.resources(), "posts")),
  ]);
  const problems = [...rules.problems, ...library.problems];
  for (const { path, line, column, message } of problems)
    log("resource", `${path}:${line}:${column} ${message}`);
  const files = [...new Set(problems.map(({ path }) => basename(path)))].join(", ");
  if (files !== "") {
    onBroken(
      `Sebagian aturan atau contoh postingan tidak terbaca dan dilewati (${files}). Slide, polling, dan aturan lain tetap berjalan; pasang ulang Bijak untuk memulihkannya.`,
    );
  }
  return { packs: rules.packs, hash: rules.packHash, posts: library.posts };
}
