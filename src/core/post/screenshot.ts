/** A word read from a picture. Places in pixels, `confidence` from 0 to 100 as the reader gives it. */
export type ReadWord = {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
  confidence: number;
};
export type ReadLine = ReadWord[];

/** What a screenshot says, sorted into the fields of a post. Absent is empty. */
export type ReadPost = {
  text: string;
  display: string;
  account: string;
  /** Words the reader was unsure of, for people to look at. */
  doubtful: string[];
};

/** Under this a sign without a letter or digit is an emoji or a line of the drawing read as a word. */
const noise = 45;
const unsure = 70;

const handle = /^@[\p{L}\p{N}_.]{2,}[:.,·]?$/u;
const wordy = /[\p{L}\p{N}]/u;
/** An icon read as a letter or two, alone or stuck to the number beside it. */
const icon = /^\p{L}{1,2}$/u;
const months = "jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec";
const when = new RegExp(
  `^(?:[\\d.:,/-]+|[\\d.,]*(?:d|dtk|detik|m|mnt|menit|j|h|jam|hari|hr|minggu|mgg|w|bulan|bln|tahun|thn|y|ago|lalu|yang|yg|pm|am|wib|wita|wit)|kemarin|baru|saja|pukul|diedit|disunting|edited|(?:${months})[a-z]*)$`,
  "iu",
);
const counts =
  /^(?:\p{L}{0,2}[\d.,]+(?:rb|jt|k|m|ribu|juta)?|rb|jt|ribu|juta|\p{L}{0,2}\d*(?:suka|like|likes|komentar|comments?|balasan|replies|bagikan|dibagikan|shares?|retweets?|repost|posting|ulang|kutipan|tayangan|views?|penayangan|disimpan|bookmarks?|markah|orang|lainnya|dan|kali|menyukai|disukai|oleh))$/iu;
const actions =
  /^(?:suka|sukai|like|komentar|komentari|comment|balas|balasan|reply|bagikan|share|kirim|send|simpan|save|teruskan|repost|retweet|ikuti|follow|lihat|semua|tampilkan|terjemahan|terjemahkan|tambahkan|tulis|view|all|see|translation)$/iu;
/** Headings that apps put above a post. */
const heading = /^(?:postingan|post|posts|beranda|tweet|utas|thread|status|foto|kembali|ikuti|mengikuti)$/iu;

const words = (line: ReadLine): string => line.map((word) => word.text).join(" ");
const bare = (word: ReadWord): string => word.text.replaceAll(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, "");
/** Every word but icons is of one of the kinds, and there is one. */
function all(line: ReadLine, ...kinds: RegExp[]): boolean {
  const said = line.map(bare).filter((word) => word !== "");
  const known = said.filter((word) => kinds.some((kind) => kind.test(word)));
  return known.length > 0 && said.every((word) => known.includes(word) || icon.test(word));
}
const isWhen = (line: ReadLine): boolean => all(line, when) && /\p{N}|kemarin|baru/iu.test(words(line));
const isFooter = (line: ReadLine): boolean => all(line, when, counts, actions);

/** Name and @handle from the head, the text from the middle; the foot of likes and times is left out. Pure. */
export function postFromLines(read: readonly ReadLine[]): ReadPost {
  const lines = read
    .map((line) => line.filter((word) => wordy.test(word.text) || word.confidence >= noise))
    .filter((line) => line.some((word) => wordy.test(word.text)))
    .sort((one, other) => topOf(one) - topOf(other));
  const head = headOf(lines);
  const body = lines.slice(head.end);
  while (body.length > 0 && isFooter(body.at(-1) ?? [])) body.pop();
  const doubtful = body.flat().filter((word) => word.confidence < unsure && wordy.test(word.text));
  return {
    text: paragraphs(body),
    display: head.display,
    account: head.account,
    doubtful: [...new Set(doubtful.map((word) => word.text))].slice(0, 12),
  };
}

type Head = { display: string; account: string; end: number };

/** "Name / @handle · 2 jam", "Name @handle · 2 jam", or "Name / 2 jam": the head ends where the text begins. */
function headOf(lines: ReadLine[]): Head {
  const none: Head = { display: "", account: "", end: 0 };
  const top = lines.slice(0, 6);
  const at = top.findIndex((line) => handleIn(line) !== null);
  const line = top[at];
  const place = line && handleIn(line);
  if (line && place !== null && place !== undefined) {
    const account = (line[place]?.text ?? "").replace(/[:.,·]$/u, "");
    const before = nameOf(line.slice(0, place));
    return { account, display: before || nameOf(lines[at - 1] ?? []), end: at + 1 + whenAfter(lines, at) };
  }
  const timed = top.findIndex((each, index) => index > 0 && isWhen(each));
  const name = nameOf(lines[timed - 1] ?? []);
  // A time under the only line above it is a head; under a text it is a foot.
  return timed > 0 && timed <= 2 && name !== "" && lines.length > timed + 1
    ? { account: "", display: name, end: timed + 1 }
    : none;
}

const whenAfter = (lines: ReadLine[], at: number): number => (isWhen(lines[at + 1] ?? []) ? 1 : 0);

/** Where the handle stands in a line that holds nothing else but a name before it and a time after it. */
function handleIn(line: ReadLine): number | null {
  const at = line.findIndex((word) => handle.test(word.text));
  if (at < 0 || at > 6) return null;
  const rest = line.slice(at + 1).filter((word) => wordy.test(word.text));
  return rest.length === 0 || all(rest, when, heading) ? at : null;
}

function nameOf(line: ReadLine): string {
  const name = words(line.filter((word) => wordy.test(word.text)));
  return line.length <= 7 && name.length <= 60 && !all(line, heading, when) ? name : "";
}

/** A line that could have held the next word ended on purpose; a wide gap is an empty line. */
function paragraphs(lines: ReadLine[]): string {
  const right = Math.max(0, ...lines.map((line) => endOf(line.at(-1))));
  let text = "";
  let before: ReadLine | null = null;
  for (const line of lines) {
    if (before !== null) {
      const height = Math.max(...before.map((word) => word.height), 1);
      const gap = topOf(line) - Math.max(...before.map((word) => word.top + word.height));
      const first = line[0]?.width ?? 0;
      const broken = endOf(before.at(-1)) + first + height < right;
      text += gap > height * 1.1 ? "\n\n" : broken ? "\n" : " ";
    }
    text += words(line);
    before = line;
  }
  return text;
}

const topOf = (line: ReadLine): number => Math.min(...line.map((word) => word.top));
const endOf = (word: ReadWord | undefined): number => (word ? word.left + word.width : 0);
