import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReadPost } from "../../core/post/screenshot.ts";
import { screenshotWords } from "../../core/text/screenshot.ts";
import "./screenshot.css";
import { useScreenshot, type Reading } from "./use-screenshot.ts";
import { useWords } from "../language/language.tsx";

type ScreenshotDropProps = {
  /** Listening only while it can be seen: a picture pasted elsewhere is meant for something else. */
  active: boolean;
  /** Room is wanted for something else: the button alone, until there is something to say. */
  brief: boolean;
  /** What the picture says, for fields that people can still correct. */
  onText: (read: ReadPost) => void;
};

const pictureIn = (data: DataTransfer | null): File | null =>
  [...(data?.files ?? [])].find((file) => file.type.startsWith("image/")) ?? null;

/** A screenshot of a post, pasted, dropped or chosen. The picture stays on this computer and is never shown to the hall. */
export function ScreenshotDrop({ active, brief, onText }: ScreenshotDropProps) {
  const words = useWords(screenshotWords);
  const { reading, read, cancel } = useScreenshot(onText);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    setOver(false);
    const picture = pictureIn(data);
    if (picture === null) return;
    event.preventDefault();
    void read(picture);
  });
  useEffect(() => {
    if (!active) return undefined;
    // Office programs put a picture of the words beside the words themselves.
    const onPaste = (event: ClipboardEvent) => {
      if (!event.clipboardData?.types.includes("text/plain")) take(event, event.clipboardData);
    };
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer);
    const onDrag = (event: DragEvent) => {
      const files = event.dataTransfer?.types.includes("Files") ?? false;
      if (files) event.preventDefault();
      setOver(files && event.type === "dragover");
    };
    addEventListener("paste", onPaste);
    addEventListener("drop", onDrop);
    addEventListener("dragover", onDrag);
    addEventListener("dragleave", onDrag);
    return () => {
      removeEventListener("paste", onPaste);
      removeEventListener("drop", onDrop);
      removeEventListener("dragover", onDrag);
      removeEventListener("dragleave", onDrag);
    };
  }, [active]);
  return (
    <section className="screenshot" data-over={over} data-brief={brief && reading.state === "idle" && !over}>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same picture may be chosen again.
          target.value = "";
          if (file) void read(file);
        }}
      />
      {reading.state === "reading" ? (
        <p className="screenshot-reading">
          <progress value={reading.share} max={1} aria-label={words.reading(reading.share)} />
          <span>{words.reading(reading.share)}</span>
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" onClick={() => input.current?.click()}>
            {over ? words.drop : words.choose}
          </button>
          {(!brief || reading.state !== "idle") && <Said reading={reading} />}
        </p>
      )}
    </section>
  );
}

function Said({ reading }: { reading: Reading }) {
  const words = useWords(screenshotWords);
  switch (reading.state) {
    case "idle":
      return <small>{words.hint}</small>;
    case "failed":
      return <span role="alert">{reading.message}</span>;
    case "done":
      return (
        <span role="status">
          {words.done}
          {reading.doubtful.length > 0 && (
            <span className="screenshot-doubtful">
              {words.doubtful}:{" "}
              {reading.doubtful.map((word) => (
                <mark key={word}>{word}</mark>
              ))}
            </span>
          )}
        </span>
      );
    case "reading":
      return null;
  }
}
