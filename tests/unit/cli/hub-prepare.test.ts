import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { prepareHub } from "../../../src/cli/hub-prepare.ts";
import { openHubFolder } from "../../../src/host/hub-folder.ts";
import { freshFolder } from "../host/session-fixtures.ts";

/** What is said of these arguments before anything begins. */
async function refused(...args: string[]): Promise<string> {
  const prepared = await prepareHub(args, "");
  if (typeof prepared === "string") return prepared;
  await prepared.held.letGo();
  await prepared.folder.release();
  throw new Error("hub berjalan");
}
async function deckOf(text: string | Buffer): Promise<string> {
  const deck = join(await freshFolder(), "dek.md");
  await writeFile(deck, text);
  return deck;
}

describe("what a hub cannot begin with is said in words", () => {
  const poll = (lines: string) => `## Tanya\n\n\`\`\`poll\nid: q1\nquestion: Ya?\n${lines}\n\`\`\`\n`;
  const listed = (count: number, text: (at: number) => string) =>
    `options:\n${Array.from({ length: count }, (_, at) => `  - { id: p${at}, text: "${text(at)}" }`).join("\n")}`;

  it.each([
    ["without options", poll(""), "options"],
    ["with an empty list of options", poll("options: []"), "dua pilihan"],
    ["with sixty options", poll(listed(60, String)), "paling banyak 12 pilihan"],
    ["with options of two thousand letters", poll(listed(2, () => "x".repeat(2_000))), "paling panjang 300"],
    [
      "with two options of one id",
      poll("options:\n  - { id: a, text: A }\n  - { id: a, text: B }"),
      "id yang sama",
    ],
    ["asked twice", [1, 2].map(() => poll(listed(2, String))).join("\n---\n\n"), 'id "q1" sudah ada'],
  ])("a question %s, with its line", async (_, text, words) => {
    const said = await refused("--deck", await deckOf(text));
    expect(said).toContain(words);
    expect(said).toMatch(/dek\.md:\d+:\d+ /);
    expect(said.length).toBeLessThan(2_000);
  });

  it("a deck that is not there, is empty, or is not text", async () => {
    const home = await freshFolder();
    await writeFile(join(home, "kosong.md"), "");
    await writeFile(join(home, "biner.md"), Buffer.from([0xff, 0xfe, 0x00]));
    expect(await refused("--deck", join(home, "tidak-ada.md"))).toContain("tidak ditemukan");
    expect(await refused("--deck", join(home, "kosong.md"))).toContain("kosong");
    expect(await refused("--deck", join(home, "biner.md"))).toContain("UTF-8");
    expect(await refused("--deck", home)).toContain("deck.id.md");
  });

  it("an address that is not ours, a port in use, a limit lifted before strangers, no deck", async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, "127.0.0.1", () => {
        const address = taken.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      }),
    );
    onTestFinished(() => void taken.close());
    const deck = await deckOf("## Baik\n");
    expect(await refused("--deck", deck, "--host", "192.0.2.1")).toContain(
      "192.0.2.1 bukan alamat komputer ini",
    );
    expect(await refused("--deck", deck, "--port", String(port))).toContain(`Port ${port} sedang dipakai`);
    expect(await refused("--deck", deck, "--host", "192.168.1.10", "--one-address")).toContain(
      "--one-address",
    );
    expect(await refused()).toContain("Pakai: bijak hub");
  });

  it("a folder another hub runs in, one of another deck, and one that is no folder", async () => {
    const [deck, other] = [await deckOf("## Baik\n"), await deckOf("## Lain\n")];
    const data = join(await freshFolder(), "data");
    const opened = await openHubFolder(data);
    if (!opened.ok) throw new Error(opened.message);
    await opened.folder.keep({
      session: "s1",
      port: 8080,
      deck: { source: other, hash: "00", title: "Lain" },
    });
    expect(await refused("--deck", deck, "--data", data)).toContain("sedang dipakai hub lain");
    await opened.folder.release();
    expect(await refused("--deck", deck, "--data", data)).toContain('dek lain, "Lain"');
    expect(await refused("--deck", deck, "--data", other)).toContain("bukan folder");
    // A refusal holds nothing back from who comes next.
    expect(await refused("--deck", deck, "--data", data)).toContain('dek lain, "Lain"');
  });
});

it("a deck with trouble elsewhere, in a folder of the same deck, is begun", async () => {
  const deck = await deckOf("## Baik\n\n![Peta](tidak-ada.png)\n");
  const prepared = await prepareHub(["--deck", deck, "--data", join(await freshFolder(), "data")], "");
  if (typeof prepared === "string") throw new Error(prepared);
  onTestFinished(() => prepared.held.letGo());
  onTestFinished(() => prepared.folder.release());
  expect(prepared.notes).toEqual([]);
});
