import { builtinModules } from "node:module";
import { defineConfig, type UserConfig } from "vite";

const builtins = [...builtinModules, /^node:/];

/** A program for plain Node (and Electron's utility process) with every dependency inside. */
const node = (entry: string, outDir: string): UserConfig => ({
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  // A dependency that was written for CommonJS asks for its own name.
  define: { __filename: "import.meta.filename" },
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: true,
    target: "node20.18",
    minify: false,
    rolldownOptions: {
      // ws asks for two optional native helpers and does without them.
      external: [...builtins, "bufferutil", "utf-8-validate"],
      output: { format: "es", entryFileNames: "index.js", codeSplitting: false },
    },
  },
});

/** A page for phones: script, style and font with fixed names, which the server lists by name. */
const page = (entry: string, name: string, first: boolean): UserConfig => ({
  publicDir: false,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "out/phone",
    // Both pages lie side by side; the voters' is built first.
    emptyOutDir: first,
    target: "es2019",
    cssTarget: ["chrome80", "safari13"],
    minify: true,
    modulePreload: false,
    // The font stays a file of its own: inside the style it would hold the first paint back.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: entry,
      output: { entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]`, codeSplitting: false },
    },
  },
});

const targets: Record<string, UserConfig> = {
  server: node("src/server/index.ts", "out/server"),
  ocr: node("src/host/ocr/index.ts", "out/ocr"),
  cli: node("src/cli/index.ts", "out/cli"),
  phone: page("src/phone/index.tsx", "phone", true),
  remote: page("src/phone/remote/index.tsx", "remote", false),
};

/** `vite build -c vite.node.config.ts --mode server|ocr|cli|phone|remote` */
export default defineConfig(({ mode }) => {
  const target = targets[mode];
  if (target === undefined) throw new Error(`--mode: ${Object.keys(targets).join(", ")}`);
  return target;
});
