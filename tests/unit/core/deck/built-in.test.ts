import type { Root } from "hast";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../../../../src/core/poll/ask.ts";
import { describe, expect, it } from "vitest";
import { deckForHall } from "../../../../src/core/deck/hall.ts";
import { lintDeck } from "../../../../src/core/deck/lint.ts";
import { layouts } from "../../../../src/core/deck/model.ts";
import { pairProblems } from "../../../../src/core/deck/pair.ts";
import { minutesOf } from "../../../../src/core/deck/plan.ts";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { plainText, slideText } from "../../../../src/core/deck/text.ts";
import { drawingNamed, drawings } from "../../../../src/renderer/drawings/drawings.tsx";

const folder = join(import.meta.dirname, "../../../../slides/bijak-bermedsos");
const text = readFileSync(join(folder, "deck.id.md"), "utf8");
const parsed = parseDeck(text, { id: "bijak-bermedsos" });
const { deck } = parsed;
const slide = (id: string) => deck.slides.find((slide) => slide.id === id);
const english = parseDeck(readFileSync(join(folder, "deck.en.md"), "utf8"), { id: "bijak-bermedsos" });
const both = [deck, english.deck];

/** Every item of the source article: the slide that carries it and words the hall reads there. */
const checklist: [item: string, id: string, words: RegExp][] = [
  ["gaya hidup masyarakat, termasuk ASN Kemenkeu", "latar", /gaya hidup[^]*ASN Kemenkeu/],
  [
    "positif: diseminasi kebijakan; cepat, mudah, murah, gratis",
    "dua-sisi",
    /kebijakan Kemenkeu[^]*cepat, mudah, murah, gratis/,
  ],
  ["negatif: citra Kemenkeu dan netralitas ASN", "dua-sisi", /citra Kemenkeu dan netralitas ASN/],
  ["dampak pada netralitas ASN", "netralitas-dampak", /memihak/],
  [
    "SE-16/MK.01/2018 ditetapkan 31 Agustus 2018",
    "pegangan",
    /SE-16\/MK\.01\/2018, ditetapkan 31 Agustus 2018/,
  ],
  ["mengikat pejabat", "untuk-siapa", /Mengikat pejabat/],
  ["mengikat pegawai", "untuk-siapa", /Mengikat [^]*pegawai, /],
  ["mengikat pegawai honorer", "untuk-siapa", /Mengikat [^]*pegawai honorer/],
  ["tujuan 1: identitas", "lima-tujuan", /Memperkuat identitas Kemenkeu/],
  ["tujuan 2: citra dan reputasi", "lima-tujuan", /Menjaga citra dan reputasi Kemenkeu/],
  ["tujuan 3: bijak berinteraksi", "lima-tujuan", /Mendorong kita bijak berinteraksi/],
  ["tujuan 4: panduan bagi seluruh pegawai", "lima-tujuan", /panduan bagi seluruh pegawai/],
  ["tujuan 5: mitigasi risiko negatif", "lima-tujuan", /Memitigasi risiko negatif/],
  ["lima asumsi dasar", "lima-asumsi", /Lima asumsi/],
  [
    "asumsi 1: beda platform beda aturan",
    "beda-platform",
    /Beda platform, beda aturan\n[^]*syarat dan ketentuan/,
  ],
  ["asumsi 2: jejak digital tidak dapat dihapus", "jejak-digital", /rekam jejak digital tidak dapat dihapus/],
  [
    "asumsi 3: identitas digital dapat dilacak",
    "identitas-digital",
    /Identitas pengguna sebuah akun dapat dilacak/,
  ],
  [
    "asumsi 4: cek berkala agar tidak disalahgunakan",
    "cek-berkala",
    /secara berkala agar tidak disalahgunakan/,
  ],
  ["asumsi 5: dapat dilihat semua orang", "siapa-yang-melihat", /semua orang dapat melihat/],
  ["cek 1: konten bermanfaat, caption sesuai foto", "cek-konten", /bermanfaat, dan sesuai fotonya/],
  ["cek 2: pilihan kata yang sopan", "cek-bahasa", /pilihan kata yang sopan/],
  ["cek 3: benar", "cek-verifikasi", /Benarkah/],
  ["cek 3: dapat dipertanggungjawabkan", "cek-verifikasi", /mempertanggungjawabkan/],
  ["cek 3: sumber yang jelas", "cek-verifikasi", /sumber pertamanya, dan apakah jelas/],
  ["cek 4: bukan rahasia atau tertutup", "cek-rahasia", /rahasia atau tertutup/],
  ["hindari: hoaks, mengunggah dan menyebarkan", "hoaks", /Hoaks[^]*Mengunggah dan menyebarkannya/],
  [
    "hindari: keberpihakan politik, ASN netral",
    "netral",
    /ASN harus netral[^]*Keberpihakan politik dihindari/,
  ],
  ["hindari: rahasia pekerjaan", "rahasia", /Rahasia pekerjaan/],
  [
    "hindari: Kemenkeu, Kemenkeu RI, eselon I di nama akun",
    "nama-akun",
    /Nama akun pribadi[^]*Kemenkeu, Kemenkeu RI, atau nama unit eselon I/,
  ],
  ["hindari: ujaran kebencian", "ujaran-kebencian", /Ujaran kebencian/],
  ["hindari: SARA", "sara", /SARA/],
  ["hindari: radikalisme", "radikalisme", /radikalisme tidak kita unggah/],
  ["hindari: terorisme", "terorisme", /Terorisme/],
  ["hindari: pelecehan", "pelecehan", /Pelecehan/],
  ["hindari: diskriminasi", "diskriminasi", /Diskriminasi/],
  [
    "hindari: dukungan LGBT, sebagaimana tercantum",
    "butir-lgbt",
    /Edaran juga mencantumkan butir dukungan LGBT/,
  ],
  [
    "hindari: perjalanan dinas dan pemborosan APBN",
    "perjalanan-dinas",
    /Perjalanan dinas[^]*pemborosan APBN/,
  ],
  [
    "SE 137: nama dan nomor",
    "pegangan",
    /SE Menteri PANRB Nomor 137 Tahun 2018: penyebarluasan informasi melalui media sosial bagi ASN/,
  ],
  [
    "SE 137: Pancasila, UUD 1945, pemerintahan yang sah",
    "se-137",
    /Pancasila, UUD 1945, pemerintahan yang sah/,
  ],
  ["SE 137: mengabdi kepada negara dan rakyat", "se-137", /Mengabdi kepada negara dan rakyat Indonesia/],
  ["SE 137: profesional, tidak berpihak", "se-137", /profesional dan tidak berpihak/],
  ["SE 137: etika luhur dan nilai dasar", "se-137", /etika luhur dan nilai dasar ASN/],
  [
    "SE 137: reputasi, integritas, rahasia kebijakan negara",
    "se-137",
    /reputasi, integritas, rahasia kebijakan negara/,
  ],
  ["SE 137: informasi benar, tidak menyesatkan", "se-137", /informasi yang benar, tidak menyesatkan/],
  [
    "pesan Menteri Keuangan, kata demi kata",
    "pesan-menkeu",
    /Manfaatkan era digital sebagai sarana untuk meningkatkan kualitas diri, mencerdaskan, dan meningkatkan daya kritis yang konstruktif\. Selalu menjaga etika, baik di dalam pergaulan sosial secara langsung maupun melalui media sosial/,
  ],
  [
    "asal pesan",
    "pesan-menkeu",
    /— Menteri Keuangan, 21 Mei 2018\n[^]*Upacara Peringatan Hari Kebangkitan Nasional ke-110/,
  ],
  [
    "artikel sumber",
    "sumber",
    /Pahami Bijak Bermedia Sosial Untuk Memperkuat Identitas dan Reputasi Kemenkeu, Kanwil DJKN Kalimantan Barat, Rabu 16 Maret 2022/,
  ],
];

function figuresIn({ children }: Root): { name: string; alt: string }[] {
  return children.flatMap((child) =>
    child.type === "element" && child.tagName === "bijak-figure"
      ? [{ name: String(child.properties["dataName"]), alt: String(child.properties["dataAlt"]) }]
      : [],
  );
}

describe("the built-in deck", () => {
  it("lints clean in both languages, and they are one deck", () => {
    expect(lintDeck(parsed)).toEqual([]);
    expect(lintDeck(english)).toEqual([]);
    expect(pairProblems(deck, english.deck)).toEqual([]);
  });

  it("gives every slide its own id and notes", () => {
    for (const { slides } of both)
      expect(slides.filter(({ derivedId, notes, title }) => derivedId || !notes || title === "")).toEqual([]);
  });

  it.each([30, 60, 90])(
    "is told in %i minutes, with opening, checks, what to avoid, what stays allowed",
    (length) => {
      expect(deck.lengths).toContain(length);
      expect(Math.abs(minutesOf(deck, length) - length)).toBeLessThanOrEqual(1);
      const told = deck.slides
        .filter(({ part, from }) => part !== "backup" && from <= length)
        .map(({ id }) => id);
      for (const id of [
        "pembuka",
        "lima-asumsi",
        "sebelum-mengunggah",
        "peta-hindari",
        "tetap-boleh",
        "ke-mana",
        "pulang",
      ])
        expect(told).toContain(id);
    },
  );

  it("has nine posts, seven polls and nine layouts used twice", () => {
    expect(deck.posts.length).toBeGreaterThanOrEqual(9);
    expect(deck.polls.length).toBeGreaterThanOrEqual(7);
    const uses = layouts.map((layout) => deck.slides.filter((slide) => slide.layout === layout).length);
    expect(uses.filter((count) => count >= 2).length).toBeGreaterThanOrEqual(9);
  });

  it.each([30, 60, 90])("never shows two bare lists in a row in %i minutes", (length) => {
    const bare = deck.slides
      .filter(({ from }) => from <= length)
      .map(({ layout }) => layout === "build" || layout === "source");
    expect(bare.some((is, index) => is && bare[index + 1])).toBe(false);
  });

  it("draws every figure it names", () => {
    const named = both.flatMap(({ slides }) => slides.flatMap(({ body }) => figuresIn(body)));
    expect(named.filter(({ name }) => drawingNamed(name, "") === null)).toEqual([]);
    expect(named.filter(({ alt }) => alt.length < 20)).toEqual([]);
    expect(new Set(named.map(({ name }) => name)).size).toBe(Object.keys(drawings).length);
  });

  it.each(checklist)("%s stands on #%s", (_, id, words) => {
    expect(slideText(slide(id)!, deck)).toMatch(words);
  });

  /** What states no rule: doors, stories, the opener and the open question. */
  const withoutBasis = [
    "pembuka",
    "cerita-pagi",
    "bagian-asumsi",
    "bagian-cek",
    "bagian-hindari",
    "tanya-jawab",
  ];

  it.each(both)("cites a basis on every slide that states a rule ($language)", ({ language, slides }) => {
    const basis = language === "id" ? /^Dasar: ./m : /^Basis: ./m;
    const missing = slides.filter(({ body }) => !basis.test(plainText(body))).map(({ id }) => id);
    expect(missing).toEqual(withoutBasis);
  });

  it("cites SE-16/MK.01/2018 only by way of the outreach material", () => {
    for (const { slides } of both)
      for (const { body } of slides)
        for (const line of plainText(body)
          .split("\n")
          .filter((line) => /^(Dasar|Basis): .*SE-16/.test(line)))
          expect(line).toMatch(/materi sosialisasi|outreach material/);
  });

  it("names neither the article's author and speaker nor the minister", () => {
    const said = ["deck.id.md", "deck.en.md"].map((file) => readFileSync(join(folder, file), "utf8")).join();
    expect(said).not.toMatch(/Kristijanindyati|Puspitasari|Ayundari|Sri Mulyani|pasal \d+ SE|butir \d+ SE/i);
  });

  it("teaches with every post, and with every poll that has a right answer", () => {
    expect(deck.posts.filter(({ teaches }) => !teaches)).toEqual([]);
    for (const poll of deck.polls) {
      if (poll.kind !== "single") continue;
      expect(poll.options.filter(({ correct }) => correct).length).toBeLessThanOrEqual(1);
      expect(poll.explain).toBeTruthy();
    }
    expect(deck.polls.filter((poll) => ask(poll).right !== null).length).toBeGreaterThanOrEqual(5);
  });

  it("keeps notes, lessons and right answers from the hall", () => {
    const hall = JSON.stringify(deckForHall(deck));
    const secrets = [
      ...deck.posts.map(({ teaches }) => teaches!),
      ...deck.polls.map(({ explain }) => explain!),
      ...deck.slides.flatMap(({ notes }) => plainText(notes!).split("\n")),
    ];
    expect(secrets.filter((secret) => hall.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
    expect(hall).not.toContain('"correct"');
  });
});
