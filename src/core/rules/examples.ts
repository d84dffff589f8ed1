import { postSchema, type Post } from "../post/post.ts";
import { compilePacks, type RuleBook } from "./compile.ts";
import type { Severity, Span } from "./finding.ts";
import { levels, type Check, type Example, type Pack } from "./format.ts";
import { judge } from "./judge.ts";

export type ExampleKind = "kena" | "lolos" | "belum";

/** One example of a pack, judged. */
export type ExampleResult = {
  path: string;
  line: number;
  column: number;
  /** The check's id, or `boleh/…`. */
  check: string;
  kind: ExampleKind;
  /** As its author wrote it, with the marks. */
  text: string;
  post: Post;
  /** What was marked in it. */
  spans: Span[];
  passed: boolean;
  /** A known gap that has begun to work. */
  began: boolean;
  /** A sentence; empty when the example holds. */
  message: string;
};

/** An example's post and the marked stretches of its text, `[[…]]` taken out. */
export function readExample(example: Example): { post: Post; marks: [number, number][] } {
  const marks: [number, number][] = [];
  let text = "";
  let rest = example.teks;
  for (;;) {
    const open = rest.indexOf("[[");
    const close = rest.indexOf("]]", open);
    if (open < 0 || close < 0) break;
    text += rest.slice(0, open);
    const inside = rest.slice(open + 2, close);
    marks.push([text.length, text.length + inside.length]);
    text += inside;
    rest = rest.slice(close + 2);
  }
  text += rest;
  const extra = "akun" in example || "nama" in example || "foto" in example;
  const more =
    extra || "resmi" in example || "aktivitas" in example
      ? {
          account: example.akun,
          display: example.nama,
          photo: example.foto,
          activity: example.aktivitas,
          official: example.resmi,
        }
      : {};
  return { post: postSchema.parse({ text, ...more }), marks };
}

/**
 * Runs every example of every check and note in the book, in the packs' order; what is switched off or did not compile
 * proves nothing. Checks for election periods are tried in one. Known gaps (`belum`) never fail; they say when they
 * begin to work.
 */
export function runExamples(packs: readonly Pack[], book: RuleBook): ExampleResult[] {
  const tried = packs.flatMap((pack) => [
    ...pack.aturan.flatMap((rule) =>
      rule.periksa.map(({ id, uji, hanya_pemilu }) => ({ id: `${rule.id}/${id}`, uji, hanya_pemilu, pack })),
    ),
    ...pack.boleh.map(({ id, uji }) => ({ id: `boleh/${id}`, uji, hanya_pemilu: false, pack })),
  ]);
  const inElection = tried.some((one) => one.hanya_pemilu) ? compilePacks(packs, { masaPemilu: true }) : book;
  return tried.flatMap(({ id, uji, hanya_pemilu, pack }) => {
    const its = hanya_pemilu ? inElection : book;
    const there =
      its.checks.some((check) => check.id === id) || its.notes.some((note) => `boleh/${note.says.id}` === id);
    return there ? run(id, uji, pack, its) : [];
  });
}

function run(id: string, uji: Check["uji"], pack: Pack, book: RuleBook): ExampleResult[] {
  return (["kena", "lolos", "belum"] as const).flatMap((kind) =>
    uji[kind].map((example, index) => {
      const [line, column] = pack.posisi[`${id}#${kind}[${String(index)}]`] ?? [1, 1];
      const { post, marks } = readExample(example);
      const found = foundIn(book, id, post);
      const complaint = kind === "lolos" ? wrongly(found) : missed(found, post, marks, example);
      const began = kind === "belum" && complaint === "";
      const say = (what: string): string => (what === "" ? "" : `${id}: ${what}: ${example.teks}`);
      return {
        path: pack.path,
        line,
        column,
        check: id,
        kind,
        text: example.teks,
        post,
        spans: found?.spans ?? [],
        passed: kind === "belum" || complaint === "",
        began,
        message: say(kind === "belum" ? gap(began) : complaint),
      };
    }),
  );
}

const gap = (began: boolean): string =>
  began ? `celah ini sudah tertangani, pindahkan ke "kena"` : "celah yang diketahui";

type Found = { by: string; spans: Span[]; severity: Severity | null } | null;

const wrongly = (found: Found): string => (found === null ? "" : `contoh "lolos" ditandai ${found.by}`);

/** Empty when what the author marked was marked, else a sentence. */
function missed(found: Found, { text }: Post, marks: [number, number][], example: Example): string {
  if (found === null) return `contoh "kena" tidak ditandai`;
  const level = "tingkat" in example ? example.tingkat : undefined;
  if (level !== undefined && found.severity !== levels[level]) return `tingkatnya bukan ${level}`;
  const texts = found.spans.filter((span) => span.field === "text");
  const wanted = marks.find(
    ([start, end]) => !texts.some((span) => span.start === start && span.end === end),
  );
  if (wanted === undefined) return "";
  const got = texts.map((span) => `"${text.slice(span.start, span.end)}"`).join(", ");
  return `yang ditandai ${got === "" ? "tidak ada" : got}, seharusnya "${text.slice(...wanted)}"`;
}

/** The finding or note of this id; a stronger check of the same rule on the same words may speak instead. */
function foundIn(book: RuleBook, id: string, post: Post): Found {
  const { findings, allowed = [] } = judge(book, post);
  const note = allowed.find((one) => `boleh/${one.id}` === id);
  const finding =
    findings.find((one) => one.check === id) ?? findings.find((one) => one.rule === id.split("/")[0]);
  if (note !== undefined) return { by: id, spans: note.spans, severity: null };
  return finding === undefined
    ? null
    : { by: finding.check, spans: finding.spans, severity: finding.severity };
}
