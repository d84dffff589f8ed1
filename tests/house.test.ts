import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import type { CallName } from "../src/wire/ipc.ts";
import type { Handlers } from "../src/main/door.ts";

const root = join(import.meta.dirname, "..");
const leftOut = new Set([".git", "node_modules", "out", "dist", ".cache", "test-results", "tour"]);

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() && !entry.name.endsWith(".tsbuildinfo") ? [path] : [];
  });
}
const read = (file: string): string => readFileSync(join(root, file), "utf8");

const sources = filesUnder("src");
const code = sources.filter((file) => /\.tsx?$/.test(file));
const withoutComments = (file: string): string =>
  read(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ""))
    .replaceAll(/^\s*\/\/.*$/gm, "");
/** Files of ours, by the code in them, comments aside. */
const holding = (pattern: RegExp): string[] => code.filter((file) => pattern.test(withoutComments(file)));

/** The rooms and what each may import: the same in the compiler's references, the linter's walls and the files. */
const walls: Record<string, string[]> = {
  core: [],
  wire: ["core"],
  host: ["core", "wire"],
  server: ["core", "wire"],
  main: ["core", "wire", "host"],
  preload: ["core", "wire"],
  renderer: ["core", "wire"],
  phone: ["core", "wire"],
  cli: ["core", "wire", "host"],
};
const rooms = Object.keys(walls);
const roomOf = (file: string): string => file.split("/")[1] ?? "";
const importsOf = (file: string): string[] =>
  [...withoutComments(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)["']([^"']+)["']/g)].map(
    ([, name]) => name ?? "",
  );

describe("the walls", () => {
  it("there are the rooms the plan names and no other", () => {
    expect(new Set(sources.map(roomOf))).toEqual(new Set(rooms));
  });

  it.each(rooms)("the compiler lets %s see its neighbours and nobody else", (room) => {
    const { references, include }: { references: { path: string }[]; include: string[] } = JSON.parse(
      read(`src/${room}/tsconfig.json`),
    );
    expect(references.map(({ path }) => path).toSorted()).toEqual(
      (walls[room] ?? []).map((other) => `../${other}`).toSorted(),
    );
    expect(include).toEqual(["**/*.ts", "**/*.tsx"]);
  });

  it.each(rooms)("the linter forbids %s every other room", (room) => {
    type Override = {
      files: string[];
      rules: { "no-restricted-imports"?: [string, { patterns: { group: string[] }[] }] };
    };
    const { overrides }: { overrides: Override[] } = JSON.parse(read(".oxlintrc.json"));
    const mine = overrides.filter(({ files }) => files.some((file) => file.startsWith(`src/${room}/`)));
    expect(mine.length).toBeGreaterThan(0);
    for (const { rules } of mine) {
      const [level, options] = rules["no-restricted-imports"] ?? ["off", { patterns: [] }];
      const forbidden = options.patterns.flatMap(({ group }) => group);
      const others = rooms.filter(
        (other) => other !== room && !walls[room]?.includes(other) && other !== "core",
      );
      expect(level).toBe("error");
      expect(forbidden).toEqual(expect.arrayContaining(others.map((other) => `**/${other}/**`)));
    }
  });

  it("no file reaches through one", () => {
    const through = code.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => relative(root, join(root, dirname(file), name)).split(sep))
        .filter(
          ([top, room = ""]) =>
            top === "src" && room !== roomOf(file) && !walls[roomOf(file)]?.includes(room),
        )
        .map((target) => `${file} -> ${target.join("/")}`),
    );
    expect(through).toEqual([]);
  });

  it("core and wire know no Node, no Electron and no views", () => {
    const outside = code
      .filter((file) => ["core", "wire"].includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(file).filter((name) => /^(node:|electron|react|preact|reveal\.js|ws)/.test(name)),
      );
    expect(outside).toEqual([]);
  });

  it("every room and the tests are built", () => {
    const { references }: { references: { path: string }[] } = JSON.parse(read("tsconfig.json"));
    expect(references.map(({ path }) => path).toSorted()).toEqual(
      [...rooms.map((room) => `src/${room}`), "scripts", "tests"].toSorted(),
    );
  });
});

describe("files", () => {
  it("hold no more than 250 lines of code", () => {
    const long = code
      .map(
        (file) =>
          [
            file,
            withoutComments(file)
              .split("\n")
              .filter((line) => line.trim() !== "").length,
          ] as const,
      )
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it("live in no folder whose name promises nothing", () => {
    const vague = ["utils", "util", "common", "shared", "lib", "libs", "helpers", "misc"];
    const found = [...sources, ...filesUnder("tests"), ...filesUnder("scripts")];
    expect(
      found.filter((file) =>
        dirname(file)
          .split("/")
          .some((name) => vague.includes(name)),
      ),
    ).toEqual([]);
  });

  it("are named in kebab-case", () => {
    expect(code.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(basename(file)))).toEqual([]);
  });

  it("export by name only, and none is a barrel", () => {
    expect(holding(/^export default\b/m)).toEqual([]);
    expect(holding(/^export \* from/m)).toEqual([]);
  });

  it("import each other with their extension", () => {
    const bare = code.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith(".") && !/\.(tsx?|css|svg|json)(\?\w+)?$/.test(name))
        .map((name) => `${file} -> ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it("tests stand where what they test stands", () => {
    const folders = new Set(sources.map((file) => dirname(file)));
    const inside = (folder: string) =>
      [...folders].some((each) => each === folder || each.startsWith(`${folder}/`));
    const astray = filesUnder("tests/unit")
      .filter((file) => /\.test\.tsx?$/.test(file))
      .filter((file) => {
        const folder = dirname(file).replace("tests/unit/", "");
        return folder.split("/")[0] !== "scripts" && !inside(`src/${folder}`);
      });
    expect(astray).toEqual([]);
  });
});

describe("code that would open a hole", () => {
  it.each<[string, RegExp]>([
    [
      "markup set as text",
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
    ],
    ["text run as code", /\beval\s*\(|new Function\b|executeJavaScript|\bsetTimeout\(\s*["'`]/],
    [
      "a window with Node, or without its walls",
      /nodeIntegration\w*:\s*true|contextIsolation:\s*false|sandbox:\s*false|webSecurity:\s*false|webviewTag:\s*true/,
    ],
    ["a page of the network", /loadURL\(\s*["'`]https?:/],
    ["shell commands", /from "node:child_process"[\s\S]*\bexec(Sync)?\(/],
  ])("%s: nowhere", (_what, pattern) => {
    expect(holding(pattern)).toEqual([]);
  });

  it("one file hears the windows, one makes them, one lets them speak", () => {
    expect(holding(/\bipcMain\b/)).toEqual(["src/main/door.ts"]);
    expect(holding(/new BrowserWindow\(/)).toEqual(["src/main/windows.ts"]);
    expect(holding(/\bipcRenderer\b/)).toEqual(["src/preload/index.ts"]);
    expect(holding(/\bcontextBridge\b/)).toEqual(["src/preload/index.ts"]);
  });

  it("every call of the table has a handler, which the compiler checks", () => {
    const complete: Record<CallName, true> extends Record<keyof Handlers, true> ? true : false = true;
    expect(complete).toBe(true);
  });

  it("pages hold no script and no style of their own", () => {
    const pages = sources.filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const page of pages) {
      const text = read(page);
      for (const [, attributes, inside] of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
        expect(attributes).toMatch(/\bsrc="\.{0,2}\//);
        expect(inside?.trim()).toBe("");
      }
      expect(text).not.toMatch(/<style\b|\sstyle=|\son\w+=|javascript:|https?:\/\//i);
    }
  });

  it("the projector's and the phones' code cannot name what only the facilitator may see", () => {
    const shown = code.filter((file) => /^src\/(phone|renderer\/(projector|hall))\//.test(file));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((file) => /presenter-view|PresenterView/.test(withoutComments(file)))).toEqual([]);
  });
});

describe("what is declared", () => {
  type Manifest = Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>;
  const manifest: Manifest = JSON.parse(read("package.json"));
  const runtime = Object.keys(manifest.dependencies);

  it("is pinned to the patch", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it.each(runtime)("%s has its line in the ADR on dependencies", (name) => {
    expect(read("docs/adr/0001-dependencies.md")).toContain(`\`${name}\``);
  });

  const packageOf = (name: string) =>
    name
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/");
  const imported = new Set(
    sources
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .flatMap((file) => [
        ...importsOf(file),
        ...[...read(file).matchAll(/(?:@import\s+(?:url\()?|\burl\()["']([^"'#]+)["']/g)].map(
          ([, name]) => name ?? "",
        ),
      ])
      .filter((name) => !/^(\.|\/|data:|node:|virtual:)/.test(name))
      .map(packageOf),
  );

  it("is all that our code imports, Electron aside", () => {
    const typesOnly = ["electron", "hast", "mdast"];
    expect([...imported].filter((name) => !runtime.includes(name) && !typesOnly.includes(name))).toEqual([]);
  });

  it("is imported, or copied by the build: nothing is carried along", () => {
    const copied = read("scripts/prepare.mjs").replaceAll('", "', "/");
    const used = (name: string) => imported.has(name) || copied.includes(`node_modules/${name}"`);
    expect(runtime.filter((name) => !used(name))).toEqual([]);
  });

  it("comes from no registry in particular", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved":/);
    expect(read(".npmrc")).toContain("omit-lockfile-registry-resolved=true");
  });

  it("names no machine", () => {
    const places = ["work", "root", "Users", "home"].map((name) => `(?<![\\w.~])/${name}/\\w`);
    const machine = new RegExp(
      [...places, "C:\\\\\\\\Users", "registry\\.\\w", "artifactory", "verdaccio"].join("|"),
      "i",
    );
    const text = filesUnder(".").filter((file) =>
      /\.(tsx?|mjs|json|ya?ml|md|css|html|svg)$|(^|\/)(\.npmrc|run)$/.test(file),
    );
    const found = text.filter((file) => file !== "tests/house.test.ts" && machine.test(read(file)));
    expect(found).toEqual([]);
  });
});
