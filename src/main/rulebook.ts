import { join } from "node:path";
import type { NamedPost } from "../core/post/post.ts";
import { packsCacheName } from "../host/packs-cache.ts";
import { loadPacks } from "../host/packs.ts";
import { loadPosts } from "../host/posts.ts";
import type { Rulebook } from "../wire/ipc.ts";
import type { Log } from "./log.ts";
import { folders } from "./run.ts";

/** Rule packs and sample posts as shipped, read once while the first window opens. */
export async function readRulebook(log: Log): Promise<Rulebook & { posts: NamedPost[] }> {
  const [rules, library] = await Promise.all([
    loadPacks(folders.resources(), [], join(folders.resources(), "..", "out", packsCacheName)),
    loadPosts(join(folders.resources(), "posts")),
  ]);
  for (const { path, line, column, message } of [...rules.problems, ...library.problems]) {
    log("resource", `${path}:${line}:${column} ${message}`);
  }
  return { packs: rules.packs, hash: rules.packHash, posts: library.posts };
}
