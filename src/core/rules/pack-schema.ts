import { z } from "zod";
import { fileSchema } from "./format.ts";

/** docs/rule-pack.schema.json: what an editor needs to complete and check a pack while it is written. */
export function packSchema(): string {
  const schema = z.toJSONSchema(fileSchema, { io: "input", reused: "ref" });
  const title = "Paket aturan Bijak, skema 1 (docs/rule-packs.md)";
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}
