import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { crc32, deflateSync } from "node:zlib";

/** One slide as data; a section's first slide has nothing but its title. */
type Slide = {
  id: string;
  title: string;
  level: 1 | 2;
  items: string[];
  table: string[][];
  picture: string;
  link: { text: string; to: string } | null;
};

const items = [
  "Baca sampai habis sebelum membagikan",
  "Tanya: siapa yang mungkin membacanya?",
  "Simpan dulu, kirim besok pagi",
];

function slidesOf(count: number): Slide[] {
  return Array.from({ length: count }, (_, at) => {
    const section = at % 5 === 0;
    const inside = at % 5 === 3 ? `s${((at + 4) % count) + 1}` : "https://example.com/pedoman";
    return {
      id: `s${at + 1}`,
      title: section ? `Bagian ${at / 5 + 1}: pilih & pilah` : `Slide ${at + 1}: pikir dulu, baru unggah`,
      level: section ? 1 : 2,
      items: section ? [] : items.slice(0, at % 5 === 2 ? 1 : 3),
      table:
        at % 5 === 2
          ? [
              ["Hal", "Boleh", "Hindari"],
              ["Foto rapat", "dengan izin", "ada berkas"],
              ["Kabar", "dari sumber resmi", "terusan"],
            ]
          : [],
      picture: at % 5 === 4 ? (at % 2 === 0 ? "kotak.png" : "lingkaran.svg") : "",
      link: at % 5 === 1 || at % 5 === 3 ? { text: "Lihat juga", to: inside } : null,
    };
  });
}

const markdown = (slides: Slide[], anchor: (id: string) => string, mark: (id: string) => string): string =>
  slides
    .map(({ id, title, level, items, table, picture, link }) =>
      [
        mark(id) + `${"#".repeat(level)} ${title}`,
        items.map((item) => `- ${item}`).join("\n"),
        table.map((row, at) => `| ${row.join(" | ")} |${at === 0 ? "\n|---|---|---|" : ""}`).join("\n"),
        picture && `![Gambar ${picture}](${picture})`,
        link && `[${link.text}](${link.to.startsWith("s") ? anchor(link.to) : link.to})`,
      ]
        .filter(Boolean)
        .join("\n\n"),
    )
    .join("\n\n---\n\n");

const escaped = (text: string) => text.replaceAll("&", "&amp;");

const section = ({ id, title, level, items, table, picture, link }: Slide): string => {
  const [head = [], ...rows] = table;
  const cells = (row: string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<section id="${id}"><h${level}>${escaped(title)}</h${level}>
${items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>` : ""}
${table.length > 0 ? `<table><thead>${cells(head, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("")}</tbody></table>` : ""}
${picture && `<img src="${picture}" alt="Gambar ${picture}">`}
${link ? `<p><a href="${link.to.startsWith("s") ? `#/${link.to}` : link.to}">${link.text}</a></p>` : ""}</section>`;
};

/** Files of the same deck for each tool: reveal's Markdown, Marp's, and reveal's HTML with its default theme and sizes. */
export function pdfDeck(count: number): Record<string, string | Uint8Array> {
  const slides = slidesOf(count);
  const engine = dirname(createRequire(import.meta.url).resolve("reveal.js/reveal.css"));
  const asset = (name: string) => pathToFileURL(join(engine, name)).href;
  return {
    "deck.id.md": `---\ntitle: Dek banding\nsubtitle: Dek yang sama untuk tiga alat\nlanguage: id\n---\n\n${markdown(
      slides,
      (id) => `#/${id}`,
      (id) =>
        `<!-- .slide: id=${id}${(Number(id.slice(1)) - 1) % 5 === 0 ? " data-layout=section" : ""} -->\n`,
    )}\n`,
    "marp.md": `---\nmarp: true\ntitle: Dek banding\nauthor: Bijak\nkeywords: dek, banding\nlang: id\ndescription: Dek yang sama untuk tiga alat\n---\n\n${markdown(
      slides,
      (id) => `#${id.slice(1)}`,
      () => "",
    )}\n`,
    "reveal.html": `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Dek banding</title><link rel="stylesheet" href="${asset("reveal.css")}"><link rel="stylesheet" href="${asset("theme/white.css")}"></head>
<body><div class="reveal"><div class="slides">${slides.map(section).join("\n")}</div></div>
<script>${readFileSync(join(engine, "reveal.js"), "utf8").replaceAll("</script", "<\\/script")}</script><script>Reveal.initialize({ width: 1280, height: 720, margin: 0 });</script></body></html>`,
    "kotak.png": png(200, 100, [200, 120, 40]),
    "lingkaran.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#248"/><circle cx="100" cy="50" r="40" fill="#fa0"/></svg>`,
  };
}

/** A picture of one colour. */
function png(width: number, height: number, colour: [number, number, number]): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: width }, () => colour).flat()]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
