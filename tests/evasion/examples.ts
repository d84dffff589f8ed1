import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** Read straight from the YAML, so that a fault of the engine's own reader cannot hide here. */
const example = z.union([
  z.string().transform((teks) => ({ teks })),
  z.looseObject({ teks: z.string().default("") }),
]);
const packFile = z.looseObject({
  aturan: z
    .array(
      z.looseObject({
        id: z.string(),
        periksa: z.array(
          z.looseObject({
            id: z.string(),
            uji: z.object({ kena: z.array(example), lolos: z.array(example) }),
          }),
        ),
      }),
    )
    .default([]),
});

export type Marks = [number, number][];
/** A post of a pack: what must (`kena`) or must not (`lolos`) raise the rule, and where its author marked it. */
export type PackPost = {
  rule: string;
  check: string;
  kind: "kena" | "lolos";
  text: string;
  marks: Marks;
  /** The other fields of the example, under the names a post has. */
  rest: Record<string, unknown>;
};

const fieldOf: Record<string, string> = {
  akun: "account",
  nama: "display",
  foto: "photo",
  aktivitas: "activity",
  resmi: "official",
};

function withoutMarks(written: string): { text: string; marks: Marks } {
  const marks: Marks = [];
  let text = "";
  for (const [at, part] of written.split(/\[\[|\]\]/).entries()) {
    if (at % 2 === 1) marks.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, marks };
}

/** Every example with a text in the packs under `folder`. */
export function packPosts(folder: string): PackPost[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  return names.sort().flatMap((name) => {
    const { aturan } = packFile.parse(parse(readFileSync(join(folder, name), "utf8")));
    return aturan.flatMap((rule) =>
      rule.periksa.flatMap((check) =>
        (["kena", "lolos"] as const).flatMap((kind) =>
          check.uji[kind].flatMap(({ teks, ...others }): PackPost[] => {
            const rest = Object.fromEntries(
              Object.entries(others).map(([key, value]) => [fieldOf[key] ?? key, value]),
            );
            const post = { rule: rule.id, check: `${rule.id}/${check.id}`, kind, rest };
            return teks === "" ? [] : [{ ...post, ...withoutMarks(teks) }];
          }),
        ),
      ),
    );
  });
}
