import { execFile } from "node:child_process";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright";

const run = promisify(execFile);

export type Picture = { group: string; name: string; caption: string };
export type Album = {
  folder: string;
  /** Writes NAME.png of what the page shows, animations played to their end. */
  take: (page: Page, group: string, name: string, caption: string) => Promise<void>;
  /** A picture made by somebody else, already in the folder as NAME.png. */
  add: (picture: Picture) => void;
  /** index.md in the order the pictures were taken, and a contact sheet a group where ImageMagick is at hand. */
  close: () => Promise<Picture[]>;
};

/** Two frames, so that what the last message changed has been laid out and fitted. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });

export async function openAlbum(folder: string): Promise<Album> {
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  return {
    folder,
    take: async (page, group, name, caption) => {
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
      pictures.push({ group, name, caption });
    },
    add: (picture) => void pictures.push(picture),
    close: async () => {
      await writeFile(join(folder, "index.md"), indexOf(pictures));
      await sheets(folder, pictures);
      return pictures;
    },
  };
}

function grouped(pictures: Picture[]): Map<string, Picture[]> {
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const members = groups.get(picture.group) ?? [];
    groups.set(picture.group, [...members, picture]);
  }
  return groups;
}

function indexOf(pictures: Picture[]): string {
  const sections = [...grouped(pictures)].map(([group, members]) => {
    const rows = members.map(({ name, caption }) => `- ${caption}\n\n  ![${caption}](${name}.png)\n`);
    return `## ${group}\n\n${rows.join("\n")}`;
  });
  return `# Tur Bijak\n\n${sections.join("\n")}`;
}

async function sheets(folder: string, pictures: Picture[]): Promise<void> {
  const hasMontage = await run("montage", ["-version"]).then(
    () => true,
    () => false,
  );
  if (!hasMontage) return;
  for (const [group, members] of grouped(pictures)) {
    const files = members.map(({ name }) => join(folder, `${name}.png`));
    const out = join(folder, `sheet-${group.toLowerCase().replaceAll(/\W+/g, "-")}.png`);
    // A sheet of more rows is higher than a picture may be; the rest goes on to others.
    await run("montage", [
      ...files,
      "-tile",
      "3x20",
      "-geometry",
      "640x640>+6+6",
      "-background",
      "#888",
      out,
    ]);
  }
}

/** Copies one picture for a page: 1280 wide at most, few enough colours to stay under `limit` bytes. */
export async function shrink(from: string, to: string, limit = 250_000): Promise<void> {
  for (const colours of [256, 128, 64, 32]) {
    await run("convert", [
      from,
      "-resize",
      "1280x1280>",
      "+dither",
      "-colors",
      String(colours),
      "-strip",
      `png8:${to}`,
    ]);
    if ((await stat(to)).size <= limit) return;
  }
  throw new Error(`${to} stays above ${limit} bytes`);
}
