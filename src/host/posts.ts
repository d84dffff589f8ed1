import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parsePosts, type PostProblem, type SamplePost } from "../core/post/parse-posts.ts";

/** The sample posts of a folder's `*.yaml`, in the order of their names. An unreadable file is a problem. */
export async function loadPosts(folder: string): Promise<{ posts: SamplePost[]; problems: PostProblem[] }> {
  const posts: SamplePost[] = [];
  const problems: PostProblem[] = [];
  const fail = (path: string, message: string): void =>
    void problems.push({ path, line: 1, column: 1, message });
  let names: string[] = [];
  try {
    names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch {
    fail(folder, "Folder contoh unggahan tidak dapat dibuka.");
  }
  for (const name of names) {
    try {
      const read = parsePosts(await readFile(join(folder, name), "utf8"), name);
      posts.push(...read.posts);
      problems.push(...read.problems);
    } catch {
      fail(name, "Berkas contoh unggahan tidak dapat dibaca.");
    }
  }
  return { posts, problems };
}
