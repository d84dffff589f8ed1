import { postFromLines, type ReadPost } from "../../core/post/screenshot.ts";
import { type OutcomeWords, outcomeWords } from "../../core/text/outcomes.ts";
import type { Outcome } from "../../wire/ipc.ts";
import type { FromReader, GreyPicture, ToReader } from "../../wire/reader.ts";

/** A process that reads one picture. */
export type ReaderChild = {
  send: (message: ToReader) => void;
  onMessage: (listener: (message: FromReader) => void) => void;
  onExit: (listener: () => void) => void;
  kill: () => void;
};

export type PictureReader = {
  /** The value is null when it was cancelled, or another picture took its place. */
  read: (picture: GreyPicture, onProgress: (share: number) => void) => Promise<Outcome<ReadPost | null>>;
  cancel: () => void;
};

/** Reads one picture at a time, each in a process of its own that lives `limit` milliseconds at most. */
export function createPictureReader(
  spawn: () => ReaderChild,
  words: () => OutcomeWords["picture"] = () => outcomeWords.id.picture,
  limit = 30_000,
): PictureReader {
  let cancel = () => {};
  return {
    cancel: () => cancel(),
    read: (picture, onProgress) => {
      cancel();
      return new Promise((resolve) => {
        const child = spawn();
        let over = false;
        const end = (outcome: Outcome<ReadPost | null>) => {
          if (over) return;
          over = true;
          clearTimeout(timer);
          resolve(outcome);
          child.kill();
        };
        const refuse = (message: string) => end({ ok: false, message });
        const timer = setTimeout(() => refuse(words().late), limit);
        cancel = () => end({ ok: true, value: null });
        child.onExit(() => refuse(words().died));
        child.onMessage((message) => {
          if (over) return;
          if (message.type === "progress") return onProgress(message.share);
          const value = postFromLines(message.lines);
          if (value.text === "" && value.display === "" && value.account === "") refuse(words().empty);
          else end({ ok: true, value });
        });
        child.send({ picture });
      });
    },
  };
}
