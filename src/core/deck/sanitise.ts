import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import { checkLink, checkPicture } from "./addresses.ts";
import { allowedClasses, classForStyle } from "./classes.ts";
import type { Picture, Place } from "./model.ts";
import { placeIn, type Report } from "./report.ts";
import { fateOf } from "./tags.ts";

export type SlideLink = Place & { id: string };

/** What a slide's HTML may lean on, and what is found in it on the way. */
export type Surroundings = {
  /** Where the slide's text starts in the deck's file. */
  line: number;
  report: Report;
  /** Live blocks this slide really holds: a hand-written tag cannot name another. */
  poll: string | null;
  post: string | null;
  pictures: Picture[];
  links: SlideLink[];
};

const blocksOnly = new Set("ul ol dl div blockquote table thead tbody tfoot tr figure".split(" "));

/** Builds a new tree from what the allow-list knows; nothing of the given tree is kept by reference. */
export function sanitise(tree: Root, around: Surroundings): Root {
  return { type: "root", children: cleanAll(tree.children, true, around) };
}

function cleanAll(nodes: RootContent[], blocks: boolean, around: Surroundings): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text")
      return blocks && node.value.trim() === "" ? [] : [{ type: "text", value: node.value }];
    return node.type === "element" ? cleanElement(node, blocks, around) : [];
  });
}

function cleanElement(element: Element, blocks: boolean, around: Surroundings): ElementContent[] {
  const { tagName, properties } = element;
  const place = placeIn(element, around.line);
  if (tagName === "input" && properties["type"] === "checkbox")
    return [{ type: "text", value: properties["checked"] === true ? "☑" : "☐" }];
  const fate = fateOf(tagName);
  if (fate.kind === "remove") {
    const dressed = tagName === "style" || tagName === "link";
    around.report(
      place,
      dressed
        ? `Tag <${tagName}> tidak dipakai: dek memakai huruf dan gaya Bijak sendiri, tanpa internet.`
        : `Tag <${tagName}> tidak boleh ada di dalam dek; dihapus beserta isinya.`,
    );
    return [];
  }
  const children = cleanAll(
    element.children,
    blocksOnly.has(tagName) || (blocks && fate.kind === "unwrap"),
    around,
  );
  if (fate.kind === "unwrap") {
    around.report(place, `Tag <${tagName}> tidak dikenal; isinya tetap ditampilkan.`, "warning");
    return children;
  }
  const refusal = refuse(element, place, around);
  if (refusal === "unwrap") return children;
  if (refusal !== null) return [trouble(blocks ? "div" : "span", refusal)];
  return [{ type: "element", tagName, properties: keep(element, fate.attributes, place, around), children }];
}

/** A sentence when the element cannot stand, "unwrap" when only its content can, null when it may. */
function refuse(element: Element, place: Place, around: Surroundings): string | null {
  const { tagName, properties } = element;
  const say = (message: string): string => {
    around.report(place, message);
    return `${message} (Baris ${place.line})`;
  };
  if (tagName === "img") {
    // reveal's own way to load a picture late.
    const source = text(properties["src"]) || text(properties["dataSrc"]);
    delete properties["dataSrc"];
    const picture = checkPicture(source);
    if (!picture.ok) return say(`Gambar "${source.slice(0, 80)}" tidak ditampilkan: ${picture.reason}.`);
    if (text(properties["alt"]).trim() === "")
      around.report(place, `Gambar "${picture.path}" belum punya teks alternatif.`);
    around.pictures.push({ path: picture.path, ...place });
    properties["src"] = picture.path;
  }
  if (tagName === "a") {
    const href = text(properties["href"]);
    const link = checkLink(href);
    if (link.kind === "slide") around.links.push({ id: link.id, ...place });
    if (link.kind === "refused")
      around.report(
        place,
        `Tautan "${href.slice(0, 80)}" tidak dipakai: hanya https, mailto, dan #/id-slide.`,
      );
    if (link.kind === "refused" || link.kind === "none") return "unwrap";
  }
  if (tagName === "bijak-figure") {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text(properties["dataName"])))
      return say("Gambar ini belum punya nama.");
    if (text(properties["dataAlt"]).trim() === "")
      return say("Gambar ini belum punya teks alternatif (alt).");
  }
  const id = text(properties["dataId"]);
  if ((tagName === "bijak-poll" && id !== around.poll) || (tagName === "bijak-post" && id !== around.post))
    return say(`<${tagName}> hanya ditulis lewat blok \`\`\`${tagName.slice("bijak-".length)}.`);
  return null;
}

function keep(
  element: Element,
  attributes: readonly string[],
  place: Place,
  around: Surroundings,
): Properties {
  const { tagName, properties } = element;
  const kept: Properties = {};
  const { kept: classes, unknown } = allowedClasses(properties);
  for (const name of unknown) around.report(place, `Kelas "${name}" tidak dikenal; diabaikan.`, "warning");
  for (const [name, value] of Object.entries(properties)) {
    if (name === "className") continue;
    if (name === "style") {
      const fromStyle = classForStyle(text(value));
      if (fromStyle === null)
        around.report(
          place,
          `Atribut style pada <${tagName}> tidak dipakai; pakai kelas dari format dek.`,
          "warning",
        );
      else classes.push(...fromStyle);
    } else if (name === "dataFragmentIndex") {
      if (/^\d{1,3}$/.test(text(value))) kept[name] = Number(value);
      else
        around.report(
          place,
          `Urutan fragment "${text(value).slice(0, 20)}" bukan angka; diabaikan.`,
          "warning",
        );
    } else if (name === "align") {
      // Views turn `align` into a style, which a strict page drops.
      classes.push(...(classForStyle(`text-align:${text(value)}`) ?? []));
    } else if (attributes.includes(name) || name === "lang") kept[name] = value;
    else report(name, place, tagName, around.report);
  }
  if (classes.length > 0) kept["className"] = classes;
  return kept;
}

function report(name: string, place: Place, tagName: string, report: Report): void {
  const handler = name.toLowerCase().startsWith("on");
  const message = `Atribut "${name.slice(0, 40)}" pada <${tagName}> tidak dipakai`;
  report(
    place,
    handler ? `${message}: skrip tidak boleh ada di dalam dek.` : `${message}.`,
    handler ? "error" : "warning",
  );
}

export function trouble(tagName: "div" | "span", message: string): Element {
  const words: ElementContent = { type: "text", value: message };
  const children: ElementContent[] =
    tagName === "span" ? [words] : [{ type: "element", tagName: "p", properties: {}, children: [words] }];
  return { type: "element", tagName, properties: { className: ["masalah"] }, children };
}

function text(value: Properties[string]): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
