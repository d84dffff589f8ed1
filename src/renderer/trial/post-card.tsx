import { type ReactNode, useRef } from "react";
import type { Post } from "../../core/post/post.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useLanguage, useWords } from "../language/language.tsx";
import { useFit } from "./fit.ts";
import { MarkedText } from "./marked-text.tsx";
import type { Mark } from "./segments.ts";

export type PostCardProps = {
  /** As the session sends it: words to be covered are covered already, letter for letter. */
  post: Post;
  marks: Mark[];
  /** Says that some words are covered. */
  masked: boolean;
  /** How far a long text is scrolled, in boxes; 0 lets it follow the mark being talked about. */
  part: number;
};

function PhotoPlaceholder({ photo, marks }: { photo: string; marks: Mark[] }): ReactNode {
  const words = useWords(trialWords);
  return (
    <figure className="post-photo">
      <svg viewBox="0 0 100 80" aria-hidden="true">
        <path d="M6 70 36 34l18 20 14-14 26 30z" />
        <circle cx="70" cy="20" r="9" />
      </svg>
      <figcaption>
        <span className="only-heard">{words.photo} </span>
        <MarkedText text={photo} field="photo" marks={marks} />
      </figcaption>
    </figure>
  );
}

/** Nobody in particular: the name is covered. */
function Somebody(): ReactNode {
  return (
    <svg viewBox="0 0 100 100">
      <circle cx="50" cy="36" r="19" />
      <path d="M14 88a36 30 0 0 1 72 0z" />
    </svg>
  );
}

/** Stays with the word before it, so that no line begins with a dot. */
const separator = "\u00A0· ";

function factsOf(words: (typeof trialWords)["id"], post: Post, masked: boolean): string[] {
  const facts = [words.activities[post.activity]];
  if (post.platform !== undefined) facts.push(post.platform);
  if (post.official) facts.push(words.official);
  if (masked) facts.push(words.masked);
  return facts;
}

/** A post as nobody's platform draws it: who, what they did, the picture in words, the text. */
export function PostCard({ post, marks, masked, part }: PostCardProps): ReactNode {
  const words = useWords(trialWords);
  const language = useLanguage();
  const text = useRef<HTMLDivElement>(null);
  useFit(text, `${post.text} ${marks.map((mark) => mark.label + mark.tone).join()}`, 40, part);
  const display = post.display ?? post.account ?? words.nameless;
  const named = post.display !== undefined || post.account !== undefined;
  const initial = !named ? undefined : display.match(/\p{L}|\p{N}/u)?.[0].toLocaleUpperCase(language);
  const field = post.display === undefined ? "account" : "display";
  return (
    <article
      className="post-card"
      aria-label={words.post(named && initial === undefined ? words.barred : display)}
    >
      <header className="post-who">
        <span className="post-avatar" aria-hidden="true">
          {initial ?? <Somebody />}
        </span>
        <div className="post-names">
          <p className="post-display">
            <MarkedText text={display} field={field} marks={marks} />
          </p>
          <p className="post-facts">
            {post.account !== undefined && post.display !== undefined && (
              <span className="post-account">
                {post.account.startsWith("@") ? "" : "@"}
                <MarkedText text={post.account} field="account" marks={marks} />
                {separator}
              </span>
            )}
            {factsOf(words, post, masked).join(separator)}
          </p>
        </div>
      </header>
      <div ref={text} className="post-text">
        <MarkedText text={post.text} field="text" marks={marks} />
      </div>
      {post.photo !== undefined && post.photo !== "" && <PhotoPlaceholder photo={post.photo} marks={marks} />}
    </article>
  );
}
