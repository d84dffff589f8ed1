import type { VNode } from "preact";
import type { PhonePost } from "../core/session/phone-view.ts";

/** The post a question is about, short enough to leave room for the answers. */
export function PostCard({ post }: { post: PhonePost }): VNode {
  const who = [post.display, post.account].filter((part) => part !== "").join(" · ");
  return (
    <article class="post" tabIndex={0}>
      {who !== "" && <b>{who}</b>}
      <p>{post.text}</p>
      {post.photo !== "" && <p class="photo">{post.photo}</p>}
    </article>
  );
}
