import { encode } from "uqr";

/** The modules of an address, without a border. Level M survives a smudged or dim projector. */
export function qrModules(url: string): boolean[][] {
  return encode(url, { ecc: "M", border: 0 }).data;
}
