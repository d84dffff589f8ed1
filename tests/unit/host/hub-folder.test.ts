import { mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openHubFolder } from "../../../src/host/hub-folder.ts";
import { freshFolder } from "./session-fixtures.ts";

const record = { session: "s1", port: 8080, deck: { source: "/dek.md", hash: "aa", title: "Dek" } };

async function opened(path: string | null) {
  const read = await openHubFolder(path);
  if (!read.ok) throw new Error(read.message);
  onTestFinished(() => read.folder.release());
  return read.folder;
}
const refusal = async (path: string): Promise<string> => {
  const read = await openHubFolder(path);
  return read.ok ? "dibuka" : read.message;
};

it("is made when it is not there, and knows the next time what it kept", async () => {
  const path = join(await freshFolder(), "baru", "hub");
  const folder = await opened(path);
  expect(folder.record).toBe(null);
  await folder.keep(record);
  await folder.release();
  const again = await opened(path);
  expect(again.record).toEqual({ v: 1, ...record });
  await again.forget();
  await again.release();
  expect((await opened(path)).record).toBe(null);
});

it("serves one hub at a time, by whichever path it is named", async () => {
  const home = await freshFolder();
  const path = join(home, "hub");
  const folder = await opened(path);
  await symlink(path, join(home, "tautan"));
  expect(await refusal(path)).toContain("sedang dipakai hub lain");
  expect(await refusal(join(home, "tautan"))).toContain("sedang dipakai hub lain");
  await folder.release();
  await (await opened(join(home, "tautan"))).release();
});

it("without a name is a new one each time", async () => {
  const [one, other] = [await opened(null), await opened(null)];
  onTestFinished(async () => {
    for (const { path } of [one, other]) await rm(path, { recursive: true });
  });
  expect(one.path).not.toBe(other.path);
});

it("that is no folder, or takes nothing, is refused in words", async () => {
  const home = await freshFolder();
  const file = join(home, "berkas");
  await writeFile(file, "");
  expect(await refusal(file)).toContain("bukan folder");
  expect(await refusal(join(file, "di-dalam"))).toContain("bukan folder");
  expect(await refusal("/proc/bijak")).toMatch(/Folder \/proc\/bijak .*\(E\w+\)/);
});

it.each(["{", '{"v":2}', '{"v":1,"session":"s1"}'])(
  "with a record we cannot read (%s) is left as it is",
  async (text) => {
    const path = join(await freshFolder(), "hub");
    await mkdir(path);
    await writeFile(join(path, "hub.json"), text);
    expect(await refusal(path)).toContain("tidak bisa dibaca");
    expect(await readdir(path)).toEqual(["hub.json"]);
    // And nobody holds it.
    await rm(join(path, "hub.json"));
    await (await opened(path)).release();
  },
);
