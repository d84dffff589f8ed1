import { basename, join } from "node:path";
import type { NamedPost } from "../core/post/post.ts";
import { loadPacks } from "../host/packs.ts";
import { loadPosts } from "../host/posts.ts";
import type { Rulebook } from "../wire/ipc.ts";
import type { Log } from "./log.ts";
import { folders } from "./run.ts";

/** Rule packs and sample posts as shipped, read once while the first window opens. */
export async function readRulebook(
  log: Log,
): Promise<
  Rulebook & { posts: NamedPost[]; /** A sentence for the facilitator, or null. */ broken: string | null }
> {
  const [rules, library] = await Promise.all([
    loadPacks(folders.resources()),
    loadPosts(join(folders.resources(), "posts")),
  ]);
  const problems = [...rules.problems, ...library.problems];
  for (const { path, line, column, message } of problems)
    log("resource", `${path}:${line}:${column} ${message}`);
  const files = [...new Set(problems.map(({ path }) => basename(path)))].join(", ");
  const broken =
    files === ""
      ? null
      : `Sebagian aturan atau contoh postingan tidak terbaca dan dilewati (${files}). Slide, polling, dan aturan lain tetap berjalan; pasang ulang Bijak untuk memulihkannya.`;
  return { packs: rules.packs, hash: rules.packHash, posts: library.posts, broken };
}
