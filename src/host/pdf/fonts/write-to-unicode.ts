/** A character map for `readToUnicode` and every reader; letters that say nothing are left out (Matterhorn 31-028). */
export function writeToUnicode(width: 1 | 2, texts: readonly [code: number, text: string][]): Uint8Array {
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, "0");
  const lines = texts
    .filter(([, text]) => text.replaceAll(/[\0\uFEFF\uFFFE]/g, "") !== "")
    .map(
      ([code, text]) =>
        `<${hex(code, width * 2)}> <${text
          .split("")
          .map((unit) => hex(unit.charCodeAt(0), 4))
          .join("")}>`,
    );
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  );
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${"00".repeat(width)}> <${"FF".repeat(width)}>
endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar\n`).join("")}endcmap
CMapName currentdict /CMap defineresource pop
end
end`,
  );
}
