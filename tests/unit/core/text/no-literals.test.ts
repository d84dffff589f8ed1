import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../../..");
const files = ["src/renderer", "src/phone"].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith(".d.ts"))
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`),
);

/** Attributes whose value people see or hear. */
const spoken = new Set([
  "aria-label",
  "aria-description",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
  "label",
]);
/** Keys and ids are what they are in every language. */
const asTheyAre = new Set(["kbd", "code"]);
const letters = /\p{L}{2,}/u;
/** The app's own name. */
const names = /^\s*Bijak\s*$/u;

type Node = { type: string; start: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const nodeAt = (node: Node, key: string): Node | null => {
  const value = node[key];
  return isNode(value) ? value : null;
};
const textAt = (node: Node, key: string): string => {
  const value = node[key];
  return typeof value === "string" ? value : "";
};

/** What an expression may be drawn as, as far as it stands there in letters. */
function written(node: Node | null): string[] {
  if (node === null) return [];
  switch (node.type) {
    case "Literal":
      return [textAt(node, "value")];
    case "TemplateLiteral":
      return childrenOf(node)
        .filter((part) => part.type === "TemplateElement")
        .map((part) => String(Object(part["value"]).cooked));
    case "ConditionalExpression":
      return [...written(nodeAt(node, "consequent")), ...written(nodeAt(node, "alternate"))];
    case "LogicalExpression":
      return [...written(nodeAt(node, "left")), ...written(nodeAt(node, "right"))];
    case "JSXExpressionContainer":
      return written(nodeAt(node, "expression"));
    default:
      return [];
  }
}

/** Words people would see or hear that stand in the code itself. */
function wordsIn(node: Node): string[] {
  const within = (): string[] => childrenOf(node).flatMap(wordsIn);
  switch (node.type) {
    case "JSXElement": {
      const tag = nodeAt(nodeAt(node, "openingElement") ?? node, "name");
      if (tag && asTheyAre.has(textAt(tag, "name"))) return [];
      const inside = childrenOf(node).filter((child) => child.type === "JSXExpressionContainer");
      return [...inside.flatMap(written), ...within()];
    }
    case "JSXText":
      return [textAt(node, "value")];
    case "JSXAttribute": {
      const name = nodeAt(node, "name");
      return [
        ...(name && spoken.has(textAt(name, "name")) ? written(nodeAt(node, "value")) : []),
        ...within(),
      ];
    }
    default:
      return within();
  }
}

/** Sentences in Indonesian or English, wherever they stand. */
const sentence = /\b(?:yang|dan|tidak|untuk|belum|sudah|dengan|dari|the|and|with|your|not)\b.*\s/iu;
function sentencesIn(node: Node): string[] {
  const here = node.type === "Literal" || node.type === "TemplateLiteral" ? written(node) : [];
  return [...here.filter((text) => sentence.test(text)), ...childrenOf(node).flatMap(sentencesIn)];
}

const strays = (source: string, name: string): string[] => {
  const program: unknown = parseSync(name, source).program;
  if (!isNode(program)) throw new Error(`${name} could not be read`);
  return [...wordsIn(program), ...sentencesIn(program)].filter(
    (text) => letters.test(text) && !names.test(text),
  );
};

describe("words on our screens come from the catalogue", () => {
  it.each(files)("%s holds none of its own", (file) => {
    expect(strays(readFileSync(join(root, file), "utf8"), file)).toEqual([]);
  });

  it.each([
    ["a text", "const x = <p>Halo</p>;"],
    ["a label", 'const x = <p aria-label="Halo" />;'],
    ["a placeholder", "const x = <input placeholder={`Halo ${y}`} />;"],
    ["one of two", 'const x = <p>{y ? "Halo" : words.bye}</p>;'],
    ["what may follow", 'const x = <p>{y && "Halo"}</p>;'],
    ["a sentence made elsewhere", 'const tell = () => "Ini belum bisa.";'],
  ])("%s in the code is found", (_, source) => {
    expect(strays(source, "new.tsx")).not.toEqual([]);
  });

  it.each([
    ["a key", "const x = <kbd>Ctrl Enter</kbd>;"],
    ["a class", 'const x = <p className="sheet large" data-as="a name" />;'],
    ["a sign", 'const x = <p>{y ? "✓" : "✗"} · A−</p>;'],
  ])("%s is no word", (_, source) => {
    expect(strays(source, "new.tsx")).toEqual([]);
  });
});
