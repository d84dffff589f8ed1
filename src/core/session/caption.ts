import type { Action } from "./action.ts";

/** `hall`: in the language the hall reads; `other`: in the deck's other one. */
export const captionModes = ["off", "hall", "other"] as const;
export type CaptionMode = (typeof captionModes)[number];

/** The script at the foot of the hall's screen, a sentence at a time. */
export type Caption = {
  as: CaptionMode;
  /** Which of `lines` is shown. */
  index: number;
  /** Sentences said at this step of the slide. In memory only: the notes are the deck's, and found there again. */
  lines: readonly string[];
};

export const noCaption: Caption = { as: "off", index: 0, lines: [] };

export type CaptionAction = Extract<Action, { type: `caption/${string}` }>;

export function turnCaption(caption: Caption, action: CaptionAction): Caption {
  switch (action.type) {
    case "caption/show":
      return caption.as === action.as ? caption : { as: action.as, index: 0, lines: [] };
    case "caption/next":
      return caption.index === action.index ? caption : { ...caption, index: action.index };
    case "caption/lines":
      return { ...caption, lines: action.lines };
  }
}

/** At another step other sentences are said. */
export const captionMoved = (caption: Caption): Caption =>
  caption.as === "off" ? caption : { ...caption, index: 0, lines: [] };

/** Whether a press of "next" still has a sentence to show before the slide goes on. */
export const sentencesLeft = ({ as, index, lines }: Caption): boolean =>
  as !== "off" && index < lines.length - 1;
