import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { runCheck } from "../../../src/cli/check.ts";
import { holdsPacks, runLintPacks } from "../../../src/cli/lint-packs.ts";
import { cachePacks } from "../../../src/host/packs.ts";

const resources = join(import.meta.dirname, "../../../resources");
const folder = mkdtempSync(join(tmpdir(), "bijak-check-"));

/** As the build leaves it: YAML is read once for all the tests here. */
const cache = join(folder, "packs.json");
beforeAll(() => cachePacks(resources, cache), 60_000);

async function run(args: string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const taken = { out: "", err: "" };
  stdout.on("data", (chunk: Buffer) => void (taken.out += chunk.toString("utf8")));
  stderr.on("data", (chunk: Buffer) => void (taken.err += chunk.toString("utf8")));
  const code = await runCheck(
    args,
    { stdin: Readable.from([Buffer.from(input)]), stdout, stderr },
    resources,
    cache,
  );
  stdout.end();
  stderr.end();
  return { code, ...taken };
}

const answers = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));

describe("bijak check --json", () => {
  it("answers each post on a line with offsets in the field as given", async () => {
    const post = { id: "a", text: "😀 b4ngs4t!", extra: 1, photo: null };
    const { code, out } = await run(["-", "--json"], `${JSON.stringify(post)}\n`);
    expect(code).toBe(0);
    const [answer] = answers(out);
    expect(answer).toMatchObject({ id: "a", verdict: "tinjau" });
    expect(answer?.["findings"]).toMatchObject([
      { rule: "bahasa-sopan", severity: "review", spans: [{ field: "text", start: 3, end: 10 }] },
    ]);
    expect(Object.keys(answer ?? {})).toEqual(["id", "verdict", "findings", "suppressed", "questions"]);
  });

  it("gives every finding a basis, reason and advice", async () => {
    const { out } = await run(["-", "--json"], '{"text":"Perdin rasa healing"}\n');
    const [answer] = answers(out);
    expect(answer?.["findings"]).toMatchObject([
      {
        message: expect.any(String),
        why: expect.any(String),
        advice: [expect.any(String), expect.any(String)],
        basis: [
          {
            source: "SE-16/MK.01/2018",
            clause: expect.any(String),
            status: "menurut materi sosialisasi",
            verified: "2026-11-22",
          },
        ],
      },
    ]);
  });

  it("answers a line that is not a post with an error and goes on", async () => {
    const { code, out } = await run(["-", "--json"], 'halo\n[]\n{"text":5}\n\n{"text":"Selamat pagi"}\n');
    expect(code).toBe(0);
    const read = answers(out);
    expect(read.slice(0, 3).map((one) => [one["id"], typeof one["error"]])).toEqual(
      Array.from({ length: 3 }, () => [null, "string"]),
    );
    expect(read[3]).toMatchObject({ id: null, verdict: "aman", findings: [] });
  });

  it("takes null for absent, extra keys, any case of an activity, and a post that is only an account", async () => {
    const lines = [
      { id: 7, text: "Pagi", account: null, display: null, photo: null, official: null, likes: 3 },
      { text: "Pagi", activity: " UNGGAH " },
      { text: "", account: "andi_kemenkeu" },
      { text: "Pagi", activity: "curhat" },
      { text: "Pagi", activity: null },
    ];
    const { code, out } = await run(["-", "--json"], lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(code).toBe(0);
    const read = answers(out);
    expect(read.map((one) => one["verdict"] ?? one["error"])).toEqual([
      "aman",
      "aman",
      "tinjau",
      'Baris ini bukan unggahan: "activity" berisi salah satu dari unggah, bagikan, komentar, suka, ikuti, grup.',
      "aman",
    ]);
    expect(read[0]).toMatchObject({ id: "7" });
  });

  it("speaks the language asked for", async () => {
    const rude = "Bangsat, capek banget";
    const [id, en] = await Promise.all([run(["-"], rude), run(["-", "--lang", "en"], rude)]);
    expect(id.out).toMatch(/indikasi, bukan putusan[\s\S]*Mengapa: /u);
    expect(en.out).toMatch(/an indication, not a ruling[\s\S]*Why: /u);
    expect(en.out).not.toMatch(/\b(?:yang|tidak|Mengapa|Saran|Dasar)\b/u);
    expect((await run(["-", "--lang", "jv"], rude)).code).toBe(2);
  });

  it("obeys --off, --pack and --masa-pemilu", async () => {
    const rude = '{"text":"Bangsat, capek banget"}\n';
    expect(answers((await run(["-", "--json", "--off", "bahasa-sopan"], rude)).out)[0]).toMatchObject({
      findings: [],
    });
    const vote = '{"text":"Ayo coblos nomor 2, menangkan paslon kita"}\n';
    expect(answers((await run(["-", "--json", "--masa-pemilu"], vote)).out)[0]).toMatchObject({
      verdict: "jangan",
    });
    const pack = join(folder, "kantor.yaml");
    writeFileSync(pack, officePack);
    expect(
      answers((await run(["-", "--json", `--pack=${pack}`], '{"text":"foto ruang server"}\n')).out)[0],
    ).toMatchObject({
      findings: [{ check: "rahasia-kerja/ruang-server" }],
    });
  });

  it("waits for a slow reader", async () => {
    let held = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1_000,
      write(chunk: Buffer, _, done) {
        held += chunk.length;
        most = Math.max(most, slow.writableLength);
        setTimeout(done, 1);
      },
    });
    const stdin = Readable.from(Array.from({ length: 200 }, () => '{"text":"Selamat pagi semua"}\n'));
    const code = await runCheck(
      ["-", "--json"],
      { stdin, stdout: slow, stderr: new PassThrough() },
      resources,
    );
    expect(code).toBe(0);
    expect(held).toBeGreaterThan(0);
    expect(most).toBeLessThan(3_000);
  });
});

describe("bijak check", () => {
  it("tells people what was found, what was let go, and that it is no ruling", async () => {
    const { code, out } = await run(
      ["-"],
      "Bangsat, capek banget. Jangan sebarkan kabar rekening dipotong besok, itu hoaks",
    );
    expect(code).toBe(0);
    expect(out).toContain("TINJAU DULU (indikasi, bukan putusan)");
    expect(out).toContain('"Bangsat"');
    expect(out).toContain("Dipertimbangkan, lalu dilepas");
  });

  it.each([
    [[], "Sebutkan berkas"],
    [["-", "--apa"], "tidak dikenal"],
    [["-", "--off"], "perlu diikuti"],
    [[join(folder, "tiada.jsonl"), "--json"], "tidak dapat dibaca"],
    [[join(folder, "tiada.txt")], "tidak dapat dibaca"],
  ])("answers 2 for %j", async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("goes on without a broken pack and says where it broke", async () => {
    const pack = join(folder, "rusak.yaml");
    writeFileSync(pack, officePack.replace("tingkat: info", "tingkat: gawat"));
    const { code, err } = await run(["-", "--pack", pack], "Selamat pagi");
    expect(code).toBe(0);
    expect(err).toMatch(/rusak\.yaml:\d+:\d+ .*info, tinjau, peringatan, berat/);
  });
});

describe("linting packs", () => {
  const lint = async (...extra: string[]): Promise<{ code: number; lines: string[] }> => {
    const lines: string[] = [];
    return { code: await runLintPacks(resources, extra, (line) => void lines.push(line)), lines };
  };

  it("passes the packs that ship; to name one of them adds none", async () => {
    expect((await lint(join(resources, "rules", "se-16-2018", "hoaks.yaml"))).code).toBe(0);
  }, 60_000);

  it("names a failed example of an office's pack by its place, and nothing that we still owe", async () => {
    const pack = join(folder, "gagal.yaml");
    writeFileSync(pack, officePack.replace('kena: ["foto', 'kena: ["potret'));
    const { code, lines } = await lint(pack);
    expect(code).toBe(1);
    expect(lines.map((line) => line.replace(folder, ""))).toEqual([
      expect.stringMatching(
        /^\/gagal\.yaml:\d+:\d+ peringatan: rahasia-kerja\/ruang-server: baru ada 1 contoh/,
      ),
      expect.stringMatching(
        /^\/gagal\.yaml:\d+:\d+ peringatan: rahasia-kerja\/ruang-server: belum ada contoh/,
      ),
      expect.stringMatching(/^\/gagal\.yaml:\d+:\d+ galat: rahasia-kerja\/ruang-server: contoh "kena" tidak/),
    ]);
  }, 60_000);

  it("takes a folder with packs for packs, and one with decks for decks", async () => {
    expect(await holdsPacks(join(resources, "rules"))).toBe(true);
    expect(await holdsPacks(join(resources, "..", "slides"))).toBe(false);
    expect(await holdsPacks(join(folder, "tiada"))).toBe(false);
  });
});

const officePack = `paket: kantor
judul: Aturan kantor
versi: 1.0.0
skema: 1
pemilik: Kantor Contoh
ditinjau: "2026-11-22"
aturan:
  - id: rahasia-kerja
    nama: Aturan kantor
    sifat: larangan
    dasar: [{sumber: Aturan kantor, butir: Ruang server, status: berlaku}]
    mengapa: Ruang itu tertutup.
    saran: [Jangan difoto.]
    periksa:
      - id: ruang-server
        tingkat: info
        keyakinan: 0.6
        cocok: {frasa: [foto ruang server]}
        pesan: Foto ruang server.
        uji: {kena: ["foto ruang server"], lolos: ["foto ruang rapat"]}
`;
