import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { oneScreen, root, type Screens } from "../e2e/app.ts";
import { openAlbum, shrink, type Album } from "./album.ts";
import { devices } from "./devices.ts";
import { english } from "./english.ts";
import { kinds } from "./kinds.ts";
import { kiosk, paper, singleScreen } from "./other-modes.ts";
import { rules } from "./rules.ts";
import { network } from "./network.ts";
import { talk } from "./talk.ts";
import { trials } from "./trials.ts";

/** README's picture on the left, the tour's on the right. */
const readme = {
  home: "home",
  presenter: "presenter-middle",
  "hall-slide": "slide-05-dua-sisi",
  "hall-trial": "trial-finding-1-hall",
  "hall-poll": "poll-results-hall",
  phone: "phone-saved",
};

const parts: Record<string, { width: number; run: (screens: Screens, album: Album) => Promise<void> }> = {
  talk: { width: 3840, run: talk },
  trial: { width: 3840, run: trials },
  kinds: { width: 3840, run: kinds },
  devices: { width: 3840, run: devices },
  network: { width: 3840, run: network },
  single: { width: 1920, run: singleScreen },
  kiosk: { width: 1920, run: kiosk },
  paper: { width: 1920, run: paper },
  rules: { width: 3840, run: rules },
  english: { width: 3840, run: english },
};

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    readme: { type: "boolean" },
    /** One part of the tour: talk, trial, kinds, devices, network, single, kiosk, paper, rules or english. */
    only: { type: "string" },
  },
});
if (values.out === undefined) {
  process.stderr.write(
    "npm run tour -- --out FOLDER [--only talk|trial|kinds|devices|network|single|kiosk|paper|rules|english] [--readme]\n",
  );
  process.exit(2);
}
const began = performance.now();
const album = await openAlbum(resolve(values.out));
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  const screens = await oneScreen(part.width, 1080);
  try {
    await part.run(screens, album);
  } finally {
    await screens.stop();
  }
}
const pictures = await album.close();
if (values.readme) {
  const to = join(root, "docs", "pictures");
  await mkdir(to, { recursive: true });
  for (const [name, from] of Object.entries(readme))
    await shrink(join(album.folder, `${from}.png`), join(to, `${name}.png`));
}
const seconds = Math.round((performance.now() - began) / 1_000);
process.stdout.write(`${pictures.length} gambar di ${album.folder} (${seconds} detik)\n`);
