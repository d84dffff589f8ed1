import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const from = (path: string): string => resolve(import.meta.dirname, path);

// Main and preload are bundled whole: one file each starts faster than a tree of modules.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      lib: { entry: from("src/main/index.ts"), formats: ["es"] },
      rollupOptions: { output: { entryFileNames: "index.js" } },
      minify: true,
      target: "node20.18",
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload must be CommonJS.
      lib: { entry: from("src/preload/index.ts"), formats: ["cjs"] },
      rollupOptions: { output: { entryFileNames: "index.cjs" } },
    },
  },
  renderer: {
    root: from("src/renderer"),
    plugins: [react()],
    build: {
      minify: true,
      modulePreload: { polyfill: false },
      target: "chrome130",
      // Inlined fonts and pictures would be data: URLs; files keep the CSP narrow.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: Object.fromEntries(
          ["presenter", "projector", "kiosk", "print"].map((page) => [
            page,
            from(`src/renderer/${page}.html`),
          ]),
        ),
      },
    },
  },
});
