import type { NamedPost } from "../core/post/post.ts";
export async function loadPosts(_folder: string): Promise<{
  posts: NamedPost[];
  problems: { path: string; line: number; column: number; message: string }[];
}> {
  return { posts: [], problems: [] };
}
