import { useEffect, useRef, useState } from "react";
import type { ReadPost } from "../../core/post/screenshot.ts";
import { screenshotWords } from "../../core/text/screenshot.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";
import { greyPicture } from "./grey-picture.ts";

export type Reading =
  | { state: "idle" }
  | { state: "reading"; share: number }
  | { state: "done"; doubtful: string[] }
  | { state: "failed"; message: string };

const idle: Reading = { state: "idle" };

/** Reads one picture at a time; a newer one takes the place of the one before. */
export function useScreenshot(onText: (read: ReadPost) => void) {
  const words = useWords(screenshotWords);
  const [reading, setReading] = useState<Reading>(idle);
  const turn = useRef(0);
  useEffect(
    () =>
      bridge.onPush((push) => {
        if (push.type !== "screenshot") return;
        setReading((now) => (now.state === "reading" ? { state: "reading", share: push.share } : now));
      }),
    [],
  );
  const read = async (file: Blob) => {
    turn.current += 1;
    const mine = turn.current;
    setReading({ state: "reading", share: 0 });
    const answer = await textIn(file, words).catch(() => ({ ok: false, message: words.failed }) as const);
    if (mine !== turn.current) return;
    if (!answer.ok) setReading({ state: "failed", message: answer.message });
    else if (answer.value === null) setReading(idle);
    else {
      setReading({ state: "done", doubtful: answer.value.doubtful });
      onText(answer.value);
    }
  };
  const cancel = () => {
    turn.current += 1;
    setReading(idle);
    void bridge.call("screenshot/cancel", {});
  };
  return { reading, read, cancel };
}

async function textIn(file: Blob, words: (typeof screenshotWords)["id"]) {
  const picture = await greyPicture(file);
  return picture.ok
    ? bridge.call("screenshot/read", { picture: picture.value })
    : ({ ok: false, message: words[picture.problem] } as const);
}
