import type { Poll } from "../poll/poll.ts";
import { guideWords } from "../text/guide.ts";
import type { Deck, Slide } from "./model.ts";
import { plainText } from "./text.ts";

type Words = (typeof guideWords)["id"];
type Part = { title: string; slides: Slide[] };

/** The facilitator's guide to a deck as Markdown: its plan, then slide by slide what to say and what to ask. `file` is named as its source. */
export function guidePage(deck: Deck, file: string): string {
  const words = guideWords[deck.language];
  const parts = partsOf(deck, words);
  const starts = startsOf(deck);
  const blocks = [
    `# ${words.heading(deck.title)}`,
    words.made(file),
    `## ${words.before}`,
    words.steps.map((step) => `- ${step}`).join("\n"),
    `## ${words.plan}`,
    planTable(deck, parts, words),
  ];
  for (const { title, slides } of parts) {
    blocks.push(`## ${title}`);
    for (const slide of slides) blocks.push(...slideBlocks(deck, slide, starts, words));
  }
  return `${blocks.join("\n\n")}\n`;
}

const isBackup = ({ part, hidden }: Slide): boolean => part === "backup" || hidden;
const isIn = (slide: Slide, length: number): boolean => !isBackup(slide) && slide.from <= length;

/** What stands before the first door is the opening. */
function partsOf({ slides }: Deck, words: Words): Part[] {
  const parts: Part[] = [{ title: words.opening, slides: [] }];
  for (const slide of slides) {
    if (slide.layout === "section") parts.push({ title: slide.title, slides: [] });
    parts.at(-1)?.slides.push(slide);
  }
  return parts.filter((part) => part.slides.length > 0);
}

function planTable({ lengths, slides }: Deck, parts: Part[], words: Words): string {
  const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const shares = (some: Slide[]) =>
    lengths.map((length) => {
      const played = some.filter((slide) => isIn(slide, length));
      const minutes = played.reduce((sum, slide) => sum + slide.minutes, 0);
      return played.length === 0 ? words.notPlayed : words.share(spell(minutes, words), played.length);
    });
  return [
    row([words.part, ...lengths.map(words.length)]),
    row(["---", ...lengths.map(() => "---")]),
    ...parts.map((part) => row([part.title, ...shares(part.slides)])),
    row([words.total, ...shares(slides)]),
  ].join("\n");
}

/** Minute and second at which each slide begins, for every length that plays it. */
function startsOf({ slides, lengths }: Deck): Map<string, [length: number, at: number][]> {
  const starts = new Map<string, [number, number][]>(slides.map(({ id }) => [id, []]));
  for (const length of lengths) {
    let at = 0;
    for (const slide of slides.filter((each) => isIn(each, length))) {
      starts.get(slide.id)?.push([length, at]);
      at += slide.minutes;
    }
  }
  return starts;
}

function slideBlocks(deck: Deck, slide: Slide, starts: ReturnType<typeof startsOf>, words: Words): string[] {
  const number = deck.slides.indexOf(slide) + 1;
  const times = (starts.get(slide.id) ?? []).map(([length, at]) => words.starts(length, clock(at)));
  const notes = slide.notes ? plainText(slide.notes).split("\n") : [];
  const poll = deck.polls.find(({ id }) => id === slide.poll);
  const post = deck.posts.find(({ id }) => id === slide.post);
  return [
    `### ${number}. ${slide.title}`,
    isBackup(slide) ? words.backup : [words.minutes(spell(slide.minutes, words)), ...times].join(" · "),
    ...(poll ? [pollBlock(poll, words)] : []),
    ...(post
      ? [`**${words.post}:** ${post.text}${post.teaches ? `\n\n**${words.teaches}:** ${post.teaches}` : ""}`]
      : []),
    ...list(
      words.say,
      notes.filter((line) => !isQuestion(line)),
    ),
    ...list(words.ask, [...questionsOf(slide), ...notes.filter(isQuestion)]),
  ];
}

function pollBlock(poll: Poll, words: Words): string {
  const options = "options" in poll ? poll.options : [];
  return [
    `**${words.poll}:** ${poll.question}`,
    options
      .map((option) => {
        const right = "correct" in option && option.correct === true;
        return `- ${option.text}${right ? ` (${words.right})` : ""}`;
      })
      .join("\n"),
    poll.explain ? `**${words.explain}:** ${poll.explain}` : "",
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

const list = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**`, lines.map((line) => `- ${line}`).join("\n")];

/** A note that tells to ask, in either language: "Tanya: …", "… Ask the room: …". */
const isQuestion = (line: string): boolean => /(^|[.!?”] )(Tanya|Pancing|Ask|Try:)/.test(line);

/** What the slide itself puts to the hall. */
function questionsOf({ body }: Slide): string[] {
  return body.children.flatMap((child) => {
    const classes = child.type === "element" ? child.properties["className"] : undefined;
    const asks = Array.isArray(classes) && classes.includes("tanya");
    return child.type === "element" && asks ? [plainText({ type: "root", children: [child] })] : [];
  });
}

const clock = (minutes: number): string =>
  `${Math.floor(minutes)}.${String(Math.round((minutes % 1) * 60)).padStart(2, "0")}`;

/** Halves as the language writes them. */
const spell = (minutes: number, words: Words): string => {
  const text = String(Math.round(minutes * 10) / 10);
  return words === guideWords.id ? text.replace(".", ",") : text;
};
