// Packed into the registry runtime, which comes without a default app: lets `electron FOLDER` open that folder.
// It is an ES module that awaits the app, so that Electron holds `ready` back until the app's own module has run.
import { app } from "electron";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const { folder, preloads } = readArguments(process.argv.slice(1));
const require = createRequire(import.meta.url);
for (const file of preloads) require(path.resolve(file));

if (folder === undefined) {
  console.error("bijak: tidak ada folder aplikasi di baris perintah.");
  app.exit(1);
} else {
  await open(path.resolve(folder));
}

/**
 * The app is the first argument that is not a flag; `-r FILE` before it names a module to load first.
 * @param {string[]} args
 */
function readArguments(args) {
  /** @type {string[]} */
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "-r" || arg === "--require") preloads.push(args[(at += 1)] ?? "");
    else if (!arg.startsWith("-")) return { folder: arg, preloads };
  }
  return { folder: undefined, preloads };
}

/** @param {string} target the app's folder, or its main file */
async function open(target) {
  Object.defineProperty(process, "defaultApp", { value: true, enumerable: true });
  const isFolder = fs.statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const home = isFolder ? target : path.dirname(target);
  const manifest = readManifest(path.join(home, "package.json"));
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) app.setName(name);
  // Electron keeps these two for its own default app: they are absent from its public types.
  if (manifest.version !== undefined) Reflect.get(app, "setVersion").call(app, manifest.version);
  Reflect.get(app, "setAppPath").call(app, home);
  const file = isFolder ? path.join(home, manifest.main ?? "index.js") : target;
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}

/**
 * @param {string} file
 * @returns {{ name?: string, productName?: string, version?: string, main?: string }}
 */
function readManifest(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}
