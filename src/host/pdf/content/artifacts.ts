import { type PDFContext, type PDFDict, PDFName, type PDFRef, type PDFStream } from "@cantoo/pdf-lib";
import { paintsOf } from "./paints.ts";
import { contentOf, decoded, formOf, propertiesIn, resourcesOf, streamOf } from "./streams.ts";

const opens = Buffer.from("/Artifact BMC\n");
const closes = Buffer.from("\nEMC\n");

/**
 * Marks whatever a page paints outside its structure as decoration (ISO 32000-1, 14.8.2.2.2): backgrounds, rules, frames.
 * Answers which numbers of the page's structure lie in a form of their own instead of the page's content.
 */
export function markArtifacts(page: PDFDict): Map<number, PDFRef> {
  const { context } = page;
  const inForms = new Map<number, PDFRef>();
  const content = marked(context, contentOf(page), resourcesOf(page), inForms);
  if (content) page.set(PDFName.of("Contents"), context.register(streamOf(context, content)));
  return inForms;
}

/** The stream with its unmarked paints wrapped; null when there were none. */
function marked(
  context: PDFContext,
  content: Uint8Array,
  resources: PDFDict | null,
  inForms: Map<number, PDFRef>,
): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { operation, mark, start, end } of paintsOf(content, propertiesIn(resources))) {
    if (mark.kind !== "none") continue;
    const form = formOf(operation, resources);
    const numbers = form ? numbersIn(form.stream) : [];
    if (form && numbers.length > 0) {
      for (const mcid of numbers) inForms.set(mcid, form.ref);
      const inner = marked(context, decoded(form.stream), resourcesOf(form.stream.dict), inForms);
      if (inner) context.assign(form.ref, streamOf(context, inner, form.stream.dict));
      continue;
    }
    parts.push(content.subarray(from, start), opens, content.subarray(start, end), closes);
    from = end;
  }
  return parts.length === 0 ? null : Buffer.concat([...parts, content.subarray(from)]);
}

/** Numbers of the structure in a form and in the forms it paints. */
function numbersIn(form: PDFStream): number[] {
  const resources = resourcesOf(form.dict);
  return [...paintsOf(decoded(form), propertiesIn(resources))].flatMap(({ mark, operation }) => {
    if (mark.kind !== "none") return mark.kind === "content" ? [mark.mcid] : [];
    const inner = formOf(operation, resources);
    return inner ? numbersIn(inner.stream) : [];
  });
}
