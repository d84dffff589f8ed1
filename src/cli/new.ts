import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeDeck } from "../host/new-deck.ts";
import type { LintOutput } from "./lint.ts";

const usage = "Pakai: bijak new NAMA [--in FOLDER]";

/** Makes a deck from the template. Exits with 0 when it is there, 1 when it could not be made, 2 for wrong arguments. */
export async function runNew(args: string[], template: string, { out, err }: LintOutput): Promise<number> {
  const asked = read(args);
  if (asked === null) {
    err(usage);
    return 2;
  }
  const made = await makeDeck(resolve(asked.parent), asked.name, template);
  if (!made.ok) {
    err(made.message);
    return 1;
  }
  out(made.file);
  err(`Dek baru siap. Sunting berkasnya, lalu: npm start -- --deck ${made.folder}`);
  return 0;
}

function read(args: string[]): { name: string; parent: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { in: { type: "string" } },
      allowPositionals: true,
    });
    const [name, ...others] = positionals;
    return name === undefined || others.length > 0 ? null : { name, parent: values.in ?? "." };
  } catch {
    return null;
  }
}
