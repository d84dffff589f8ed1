import { parseDocument } from "yaml";
import type { BasisEntry } from "./basis-entry.ts";
import { parseOfficeBases } from "./office-bases.ts";

const fresh = "# Yang sudah dibaca kantor ini dalam naskah aturannya sendiri.\ndasar: []\n";

/**
 * `dasar.yaml` with the entry in it; `source` is the file as it stands, null for none. What was entered before about
 * the same source and rule makes room; every other entry and comment stays. Null when the file cannot be read or one
 * of its entries is wrong: what an office wrote is not written over.
 */
export function enterBasis(source: string | null, entry: BasisEntry): string | null {
  const before = source ?? fresh;
  if (parseOfficeBases(before, "").problems.length > 0) return null;
  const doc = parseDocument(before);
  const list = parseOfficeBases(before, "").entries.map((one) => one.entry);
  // From the end, so that the places before it stay true.
  for (let at = list.length - 1; at >= 0; at -= 1) {
    if (list[at]?.sumber === entry.sumber && list[at]?.aturan === entry.aturan) doc.deleteIn(["dasar", at]);
  }
  // Later entries count more than earlier ones, so what was just entered comes last.
  doc.addIn(["dasar"], doc.createNode(entry));
  // A list written in one line would soon be a long one.
  const whole = doc.get("dasar");
  if (whole !== null && typeof whole === "object" && "flow" in whole) whole.flow = false;
  return doc.toString({ lineWidth: 0 });
}
