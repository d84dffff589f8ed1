import fs from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/**
 * npm as a file and the Node to run it with. On Windows `npm` itself is a batch file that only a shell can start;
 * and the Node must not be ours, for that lives in the very folder npm replaces.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ node: string, cli: string } | undefined}
 */
export function findNpm(env = process.env) {
  const folders = (env["PATH"] ?? env["Path"] ?? "")
    .split(path.delimiter)
    .filter((each) => each !== "" && !isOurs(each));
  const nodeName = process.platform === "win32" ? "node.exe" : "node";
  const nodes = [
    env["npm_node_execpath"] ?? "",
    process.execPath,
    ...folders.map((each) => path.join(each, nodeName)),
  ];
  const node = nodes.find((file) => file !== "" && !isOurs(file) && fs.existsSync(file));
  if (node === undefined) return undefined;
  const beside = path.dirname(node);
  const cli = [
    env["npm_execpath"] ?? "",
    path.join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    ...folders.map((each) => realPath(path.join(each, "npm"))),
  ].find((file) => path.basename(file) === "npm-cli.js" && fs.existsSync(file));
  return cli === undefined ? undefined : { node, cli };
}

/** @param {string} file */
function isOurs(file) {
  return file.startsWith(path.join(root, "node_modules"));
}

/** @param {string} file */
function realPath(file) {
  return fs.existsSync(file) ? fs.realpathSync(file) : "";
}
