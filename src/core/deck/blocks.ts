import { z } from "zod";
import { deckPollIn, type Poll } from "../poll/poll.ts";
import { namedPostSchema, type NamedPost } from "../post/post.ts";
import type { Blocks, Fenced, Live } from "./markdown.ts";
import type { Language } from "./model.ts";
import type { Report } from "./report.ts";
import { readYaml, type YamlOutcome } from "./yaml.ts";

const figureSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "huruf kecil, angka, dan tanda hubung saja"),
  alt: z.string().trim().min(1).max(600),
});

/** The polls and posts of a whole deck, in the order they stand. */
export type LiveData = { language: Language; polls: Map<string, Poll>; posts: Map<string, NamedPost> };
export type SlideBlocks = { read: Blocks; poll: () => string | null; post: () => string | null };

/** Reads the `poll`, `post` and `figure` blocks of one slide into the deck's data. */
export function slideBlocks(data: LiveData, report: Report): SlideBlocks {
  let poll: string | null = null;
  let post: string | null = null;
  /** The post a question is about stands on the question's slide without a block of its own. */
  let tried: string | null = null;

  const refuse = (fenced: Fenced, message: string): Live => {
    report(fenced.place, message);
    return { trouble: `${message} (Baris ${fenced.place.line})` };
  };
  const named = (fenced: Fenced, id: string, taken: boolean, here: string | null): Live | null => {
    if (taken) return refuse(fenced, `Blok ${fenced.kind} dengan id "${id}" sudah ada di dek ini.`);
    if (here !== null) return refuse(fenced, `Satu slide memuat satu blok ${fenced.kind} saja.`);
    return null;
  };

  const read: Blocks = (fenced) => {
    switch (fenced.kind) {
      case "poll": {
        const outcome = readYaml<Poll>(fenced.text, deckPollIn[data.language], fenced.content);
        if (!outcome.ok) return unread(fenced, outcome, report);
        const refused = named(fenced, outcome.value.id, data.polls.has(outcome.value.id), poll);
        if (refused) return refused;
        poll = outcome.value.id;
        data.polls.set(poll, outcome.value);
        if (outcome.value.kind === "trial") tried = outcome.value.post;
        return { tag: "bijak-poll", properties: { dataId: poll } };
      }
      case "post": {
        const outcome = readYaml(fenced.text, namedPostSchema, fenced.content);
        if (!outcome.ok) return unread(fenced, outcome, report);
        for (const key of outcome.keys.filter((key) => !Object.hasOwn(namedPostSchema.shape, key)))
          report(fenced.place, `"${key}" di blok post tidak dikenal; diabaikan.`, "warning");
        const refused = named(fenced, outcome.value.id, data.posts.has(outcome.value.id), post);
        if (refused) return refused;
        post = outcome.value.id;
        data.posts.set(post, outcome.value);
        return { tag: "bijak-post", properties: { dataId: post } };
      }
      case "figure": {
        const outcome = readYaml(fenced.text, figureSchema, fenced.content);
        if (!outcome.ok) return unread(fenced, outcome, report);
        const { name, alt } = outcome.value;
        return { tag: "bijak-figure", properties: { dataName: name, dataAlt: alt } };
      }
      default:
        return null;
    }
  };
  return { read, poll: () => poll, post: () => post ?? tried };
}

function unread(fenced: Fenced, outcome: Extract<YamlOutcome<unknown>, { ok: false }>, report: Report): Live {
  for (const fault of outcome.faults) report(fault, `Blok ${fenced.kind} belum terbaca: ${fault.message}.`);
  const [first] = outcome.faults;
  const where = first ? `: ${first.message} (baris ${first.line})` : "";
  return { trouble: `Blok ${fenced.kind} belum terbaca${where}.` };
}
