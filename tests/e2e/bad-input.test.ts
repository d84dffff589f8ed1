import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, oneScreen, root, shownSlide, startSession, type Screens } from "./app.ts";
import { notices } from "./trouble.ts";

let screens: Screens;
let folder: string;
beforeAll(async () => {
  screens = await oneScreen(3840, 1080);
  folder = await mkdtemp(join(tmpdir(), "bijak-buruk-"));
});
afterAll(async () => {
  await screens?.stop();
  await rm(folder, { recursive: true, force: true });
});

const two = (flags: string[] = [], profile?: string) =>
  launch({ screens, flags: ["--two-windows", ...flags], ...(profile !== undefined && { profile }) });

describe("a deck that cannot be read", () => {
  const decks: { name: string; content: Buffer | string | null; says: RegExp }[] = [
    { name: "hilang.md", content: null, says: /"hilang\.md" tidak ditemukan/ },
    { name: "kosong.md", content: "", says: /"kosong\.md" masih kosong/ },
    { name: "latin.md", content: Buffer.from("# Caf\xe9 \xff\xfe", "latin1"), says: /bukan teks UTF-8/ },
    { name: "besar.md", content: Buffer.alloc(50_000_000, "a"), says: /terlalu besar.*50,0 MB/ },
  ];

  test.each(decks)("$name: the built-in deck opens and a talk can begin", async ({ name, content, says }) => {
    const file = join(folder, name);
    if (content !== null) await writeFile(file, content);
    const running = await two([`--deck=${file}`]);
    const page = await running.page("presenter");
    await page.getByRole("heading", { name: "Bijak Bermedia Sosial" }).first().waitFor();
    const said = await notices(page);
    expect(said).toMatch(says);
    expect(said).toContain("Dek bawaan");
    expect(await (await running.page("projector")).content()).not.toContain(name);
    const { projector } = await startSession(running);
    await expect.poll(() => shownSlide(projector!)).toBe("pembuka");
    await running.close();
  });
});

describe("a hostile deck", () => {
  let called: string[];
  let stranger: Server;
  let address: string;
  beforeAll(async () => {
    called = [];
    stranger = createServer((request, response) => {
      called.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    const at = stranger.address();
    address = `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}`;
  });
  afterAll(() => stranger.close());

  test("nested ten thousand deep shows its problem on its slide, and the next slide stands", async () => {
    const deep = [
      `${">".repeat(10_000)} dalam`,
      `${"- ".repeat(10_000)}dalam`,
      "<div>".repeat(10_000),
      `${"[".repeat(5_000)}x${"](y)".repeat(500)}`,
      `${"*".repeat(5_000)}a${"_".repeat(5_000)}`,
    ];
    const file = join(folder, "dalam.md");
    const sound = "<!-- .slide: id=utuh -->\n# Slide yang utuh\n";
    await writeFile(file, [...deep, sound].join("\n\n---\n\n"));
    const running = await two([`--deck=${file}`]);
    const { presenter, projector } = await startSession(running);
    await projector!.getByText("belum dapat ditampilkan").first().waitFor();
    for (let slide = 0; slide < deep.length; slide += 1) await presenter.keyboard.press("PageDown");
    await expect.poll(() => shownSlide(projector!)).toBe("utuh");
    await running.close();
  });

  test("with scripts and remote addresses executes nothing, fetches nothing and keeps its words", async () => {
    const own = (tag: string) => `window.__pwned='${tag}'`;
    const hostile = [
      `<!-- .slide: id=satu -->\n# Masih terbaca\n<script>${own("script")}</script>`,
      `<img src="x.png" alt="a" onerror="${own("onerror")}"><img src="${address}/img.png" alt="a">`,
      `<iframe src="${address}/iframe" srcdoc="<script>parent.__pwned=1</script>"></iframe>`,
      `<a id="jebakan" href="javascript:${own("link")}">ketuk</a> [tautan](javascript:${own("md")}) <a href="${address}/a" ping="${address}/ping">x</a>`,
      `<div style="background:url(${address}/style.png)">gaya</div><style>@import url(${address}/import.css);</style>`,
      `<svg onload="${own("svg")}"><script>${own("svgscript")}</script><image href="${address}/svg.png"/><foreignObject><iframe src="${address}/f"></iframe></foreignObject></svg>`,
      `<object data="${address}/object"></object><embed src="${address}/embed"><video src="${address}/v" poster="${address}/p"></video><link rel=stylesheet href="${address}/l.css"><meta http-equiv=refresh content="0;url=${address}/meta"><base href="${address}/">`,
      `<form action="${address}/form"><button autofocus onfocus="${own("focus")}">kirim</button></form><details open ontoggle="${own("toggle")}">x</details>`,
      `![a](${address}/md.png)\n\n<!-- .slide: data-background-image="${address}/bg.png" data-background-iframe="${address}/bgi" data-background-video="${address}/bgv" -->`,
      `<math><mtext><table><mglyph><style><img src=x onerror="${own("mxss")}"></style></mglyph></table></mtext></math>\n\nNote: <img src=x onerror="${own("note")}"><img src="${address}/note.png" alt="a">`,
      "<!-- .slide: id=akhir -->\n# Slide terakhir",
    ];
    const file = join(folder, "jahat.md");
    await writeFile(file, hostile.join("\n\n---\n\n"));
    const running = await two([`--deck=${file}`]);
    const { presenter, projector } = await startSession(running);
    const pages = [presenter, projector!];
    await projector!.getByRole("heading", { name: "Masih terbaca" }).waitFor();
    for (let slide = 1; slide < hostile.length; slide += 1) {
      await presenter.keyboard.press("PageDown");
      for (const page of pages) {
        await page.evaluate(() => {
          for (const link of document.querySelectorAll<HTMLElement>("section.present a")) link.click();
        });
      }
    }
    await expect.poll(() => shownSlide(projector!)).toBe("akhir");
    for (const page of pages) {
      const found = await page.evaluate(() => ({
        pwned: "__pwned" in window,
        elements: [...document.querySelectorAll("section[data-slide] *, .notes-body *")]
          .map((element) => element.tagName.toLowerCase())
          .filter((name) => /^(script|iframe|object|embed|form|base|meta|style|link|video)$/.test(name)),
        handlers: [...document.querySelectorAll("#root *")].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith("on")),
        ),
        // A link may name a page outside; pressed it leads nowhere, and nothing is fetched for it.
        scripts: document.querySelectorAll("[href^='javascript:' i], [src^='javascript:' i]").length,
        remote: document.querySelectorAll("#root [src^='http' i]").length,
      }));
      expect(found).toEqual({ pwned: false, elements: [], handlers: [], scripts: 0, remote: 0 });
    }
    expect(called).toEqual([]);
    await running.close();
  });
});

describe("a rule pack that cannot be read", () => {
  test("among the app's own: the facilitator is told which, and everything else runs", async () => {
    const app = join(folder, "aplikasi");
    await mkdir(app);
    for (const part of ["out", "slides", "package.json", "node_modules"])
      await symlink(join(root, part), join(app, part));
    await cp(join(root, "resources"), join(app, "resources"), { recursive: true });
    await writeFile(join(app, "resources", "rules", "rusak.yaml"), "paket: [[[");
    const running = await launch({ screens, app, flags: ["--two-windows"] });
    const { presenter, projector } = await startSession(running);
    await expect.poll(() => notices(presenter)).toMatch(/dilewati \(rusak\.yaml\).*tetap berjalan/);
    await presenter.keyboard.press("t");
    await presenter.keyboard.insertText("Rekening semua pegawai dipotong, viralkan sebelum dihapus!!!");
    await presenter.locator(".paste ~ .findings li").first().waitFor();
    expect(await projector!.content()).not.toContain("rusak.yaml");
    await running.close();
  });

  const lol = Array.from({ length: 9 }, (_, n) => {
    const many = Array.from({ length: 9 }, () => `*a${n}`).join(",");
    return `a${n + 1}: &a${n + 1} [${many}]`;
  });
  const packs: { name: string; content: Buffer | string | null; says: RegExp }[] = [
    { name: "hilang.yaml", content: null, says: /tidak ditemukan/ },
    { name: "kosong.yaml", content: "", says: /kosong/ },
    { name: "latin.yaml", content: Buffer.from("paket: \xff\xfe", "latin1"), says: /UTF-8/ },
    { name: "besar.yaml", content: Buffer.alloc(50_000_000, "a"), says: /lebih besar dari 2 MB/ },
    { name: "bom.yaml", content: `a0: &a0 [lol]\n${lol.join("\n")}`, says: /alias YAML/ },
    {
      name: "dalam.yaml",
      content: `paket: ${"[".repeat(50_000)}${"]".repeat(50_000)}`,
      says: /terlalu dalam/,
    },
  ];
  test.each(packs)("given to check, $name: says what is wrong and answers 2 in time", async (pack) => {
    const file = join(folder, pack.name);
    if (pack.content !== null) await writeFile(file, pack.content);
    const { code, stderr } = await check(["-", "--pack", file], "halo");
    expect(stderr).toMatch(pack.says);
    expect(stderr).toContain("aturan bawaan tetap dapat dipakai");
    expect(code).toBe(2);
  });

  test("a pipe given as a pack, or a folder with nothing else, is turned away, not waited for", async () => {
    const pipes = join(folder, "pipa");
    const pipe = join(pipes, "pipa.yaml");
    await mkdir(pipes);
    await new Promise((resolve) => execFile("mkfifo", [pipe], resolve));
    for (const path of [pipe, pipes]) {
      const { code, stderr } = await check(["-", "--pack", path], "halo");
      expect(stderr).toContain("bukan berkas paket");
      expect(code).toBe(2);
    }
  });
});

describe("input for check that cannot be read", () => {
  test("hostile lines are answered one by one and the run goes on", async () => {
    const lines = [
      '{"id":"awal","text":"halo"}',
      "x".repeat(1_200_000),
      '{"text":',
      "[1]",
      "5",
      "null",
      '"teks"',
      `{"text":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      '{"__proto__":{"text":"x"}}',
      "mentah\0nul",
      String.raw`{"id":"surogat","text":"\ud800 halo \udfff"}`,
      String.raw`{"id":"nul","text":"a\u0000b"}`,
      '{"id":"akhir","text":"selesai"}',
    ];
    const { code, stdout } = await check(["-", "--json"], lines.join("\n"));
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string | null; error?: string; verdict?: string });
    expect(answers.map(({ id }) => id)).toEqual([
      "awal",
      ...Array.from({ length: 9 }, () => null),
      "surogat",
      "nul",
      "akhir",
    ]);
    for (const { id, error, verdict } of answers) {
      if (id === null) expect(error).toMatch(/Baris ini/);
      else expect(verdict).toBe("aman");
    }
    expect(code).toBe(0);
  });

  test("a missing file, a folder and bytes that are no text answer 2 with a sentence", async () => {
    for (const path of [join(folder, "tak-ada.txt"), folder]) {
      const { code, stderr } = await check([path], "");
      expect(stderr).toContain("tidak dapat dibaca");
      expect(code).toBe(2);
    }
    const { code, stderr } = await check(["-"], Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    expect(stderr).toContain("bukan teks UTF-8");
    expect(code).toBe(2);
  });
});

/** The command line's `check` in a process of its own; killed when it takes too long. */
function check(args: string[], input: string | Buffer) {
  const child = spawn(process.execPath, [join(root, "out", "cli", "index.js"), "check", ...args], {
    timeout: 30_000,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => (stdout += String(data)));
  child.stderr.on("data", (data) => (stderr += String(data)));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, stdout, stderr })),
  );
}
