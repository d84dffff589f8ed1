import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/** Builds the server by itself, and the phones' page where it is looked at: what is attacked is what ships. */
export async function buildServer({ page = false } = {}): Promise<{
  entry: string;
  remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "bijak-serang-"));
  const outDir = join(folder, "server");
  await build({ configFile: "vite.node.config.ts", mode: "server", logLevel: "silent", build: { outDir } });
  const phone = join(folder, "phone");
  if (page) await buildPages(phone);
  else {
    await mkdir(phone);
    for (const name of ["phone.js", "phone.css", "phone.woff2", "remote.js", "remote.css"])
      await writeFile(join(phone, name), "");
  }
  return { entry: join(outDir, "index.js"), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The pages of phones and of paired devices, as `npm run build` has them: the first empties the folder. */
export async function buildPages(outDir: string): Promise<void> {
  for (const mode of ["phone", "remote"])
    await build({ configFile: "vite.node.config.ts", mode, logLevel: "silent", build: { outDir } });
}
