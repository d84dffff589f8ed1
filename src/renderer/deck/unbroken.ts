import type { ElementContent, Text } from "hast";

/** Numbers of circulars and regulations: a line must not end inside "SE-16/MK.01/2018". */
const citation = /((?:SE|PMK|PP|UU)[ -]\d+\/[\w./-]*\w)/;

function whole(text: Text): ElementContent[] {
  return text.value.split(citation).map((part, index): ElementContent => {
    const words: Text = { type: "text", value: part };
    if (index % 2 === 0) return words;
    return { type: "element", tagName: "span", properties: { className: ["nomor"] }, children: [words] };
  });
}

/** The same nodes with every citation kept on one line. */
export function unbroken(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return citation.test(node.value) ? whole(node) : [node];
    if (node.type !== "element") return [node];
    return [{ ...node, children: unbroken(node.children) }];
  });
}
