import { createHash } from "node:crypto";
import { join } from "node:path";
import { loadPacks } from "../host/packs.ts";
import { loadPosts } from "../host/posts.ts";
import type { NamedPost } from "../core/post/post.ts";
import type { Rulebook } from "../wire/ipc.ts";
import { folders } from "./run.ts";

/** Rule packs and sample posts as shipped, read once while the first window opens. */
export async function readRulebook(): Promise<Rulebook & { posts: NamedPost[] }> {
  const [packs, posts] = await Promise.all([
    loadPacks(join(folders.resources(), "rules")),
    loadPosts(join(folders.resources(), "posts")),
  ]);
  const hash = createHash("sha256").update(JSON.stringify(packs.packs)).digest("hex");
  return { packs: packs.packs, hash, posts: posts.posts };
}
