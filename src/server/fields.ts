import type { Answer } from "../core/poll/answer.ts";
import { skip } from "../core/poll/answer.ts";
import type { PublicPoll } from "../core/poll/public-poll.ts";
import { formatCount, type PhoneWords, readNumber } from "../core/text/phone.ts";
import type { LiveLanguage } from "../wire/live.ts";
import { escapeHtml } from "./escape.ts";

type Fields = { words: PhoneWords; language: LiveLanguage; mine: Answer | null };

/** The form of a question for a page without a script: buttons where a tap is an answer, else fields and one button. */
export function fieldsOf(poll: PublicPoll, { words, language, mine }: Fields): string {
  const send = `<button class="primary" type="submit">${escapeHtml(mine === null ? words.send : words.sendAgain)}</button>`;
  switch (poll.kind) {
    case "single":
    case "benar-salah":
    case "quiz":
    case "trial":
    case "teams":
      return poll.options.map((option) => button(option, option.id === mine, words)).join("\n");
    case "scale":
      return stepsOf(poll, words)
        .map((step) => button(step, mine === step.id || mine === Number(step.id), words))
        .join("\n");
    case "multiple": {
      const boxes = poll.options.map(({ id, text }) => {
        const checked = Array.isArray(mine) && mine.includes(id) ? " checked" : "";
        return `<label class="option"><input type="checkbox" name="pilihan" value="${escapeHtml(id)}"${checked}><span>${escapeHtml(text)}</span></label>`;
      });
      return boxes.join("\n") + send;
    }
    case "number": {
      const hint = words.number(formatCount(poll.min, language), formatCount(poll.max, language));
      const value = typeof mine === "number" ? formatCount(mine, language) : "";
      return `<label class="field">${escapeHtml(hint)}<input name="angka" inputmode="decimal" autocomplete="off" required value="${value}"></label>${send}`;
    }
    case "ranking":
      return poll.options
        .map(({ text }, at) => {
          const place = Array.isArray(mine) ? mine[at] : poll.options[at]?.id;
          const choices = poll.options.map(
            ({ id, text: label }) =>
              `<option value="${escapeHtml(id)}"${id === place ? " selected" : ""}>${escapeHtml(label)}</option>`,
          );
          return `<label class="field">${at + 1}<select name="urutan" aria-label="${escapeHtml(text)}">${choices.join("")}</select></label>`;
        })
        .join("\n")
        .concat(send);
    case "words":
      return Array.from({ length: poll.words }, (_, at) => {
        const value = Array.isArray(mine) ? (mine[at] ?? "") : "";
        return `<label class="field">${escapeHtml(words.word(at + 1))}<input name="kata" maxlength="60" autocomplete="off" value="${escapeHtml(value)}"></label>`;
      })
        .join("\n")
        .concat(moderated(words), send);
    case "text": {
      const value = typeof mine === "string" ? mine : "";
      return `<label class="field">${escapeHtml(words.text)}<textarea name="teks" rows="4" maxlength="400" required>${escapeHtml(value)}</textarea></label>${moderated(words)}${send}`;
    }
    case "podium": {
      const value = typeof mine === "string" && mine !== skip ? mine : "";
      return `<label class="field">${escapeHtml(words.nickname)}<input name="teks" maxlength="60" autocomplete="off" required value="${escapeHtml(value)}"></label><p class="hint">${escapeHtml(words.nicknameHint)}</p><button class="primary" type="submit">${escapeHtml(words.nicknameSend)}</button><button class="option" type="submit" name="pilihan" value="${skip}" formnovalidate>${escapeHtml(words.nicknameNot)}</button>`;
    }
    case "qa":
      return `<label class="field">${escapeHtml(words.ask)}<textarea name="teks" rows="3" maxlength="400" required></textarea></label>${moderated(words)}<button class="primary" type="submit">${escapeHtml(words.askSend)}</button>`;
  }
}

const moderated = (words: PhoneWords): string => `<p class="hint">${escapeHtml(words.moderated)}</p>`;

function button({ id, text }: { id: string; text: string }, chosen: boolean, words: PhoneWords): string {
  const [style, mark] = chosen ? [" chosen", ` <small>${escapeHtml(words.yours)}</small>`] : ["", ""];
  return `<button class="option${style}" type="submit" name="pilihan" value="${escapeHtml(id)}">${escapeHtml(text)}${mark}</button>`;
}

type Scale = Extract<PublicPoll, { kind: "scale" }>;

function stepsOf(
  { from, to, labels, skip: skips }: Scale,
  words: PhoneWords,
): { id: string; text: string }[] {
  const steps = Array.from({ length: to - from + 1 }, (_, at) => {
    const label =
      labels.length === 2 ? [labels[0], ...Array<string>(to - from - 1), labels[1]][at] : labels[at];
    return {
      id: String(from + at),
      text: label === undefined ? String(from + at) : `${from + at} · ${label}`,
    };
  });
  return skips ? [...steps, { id: skip, text: words.skip }] : steps;
}

/**
 * What a posted form answers. The host decides whether it fits; this only reads it. A form of a question
 * that is gone is read as a choice, so that it is refused as old and not as unreadable.
 */
export function answerIn(
  fields: URLSearchParams,
  poll: PublicPoll | null,
  mine: Answer | null,
): Answer | null {
  const chosen = fields.get("pilihan");
  if (poll === null) return chosen;
  switch (poll.kind) {
    case "multiple":
      return fields.getAll("pilihan");
    case "ranking":
      return fields.getAll("urutan");
    case "words":
      return fields.getAll("kata").filter((word) => word.trim() !== "");
    case "scale":
      return chosen === skip ? skip : readNumber(chosen ?? "");
    case "number":
      return readNumber(fields.get("angka") ?? "");
    case "podium":
      return chosen === skip ? skip : fields.get("teks");
    case "text":
      return fields.get("teks");
    case "qa": {
      const before =
        typeof mine === "object" && mine !== null && !Array.isArray(mine) ? mine : { ask: [], up: [] };
      return { ...before, ask: [...before.ask, fields.get("teks") ?? ""] };
    }
    case "single":
    case "benar-salah":
    case "quiz":
    case "trial":
    case "teams":
      return chosen;
  }
}
