import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { PDFRawStream } from "@cantoo/pdf-lib";
import type { PdfFacts } from "./finished-file.ts";

/** The program; a deck names nobody. */
const author = "Bijak";

/**
 * What the file says of itself, in the document's information and the same again in XMP. No dates, so that the same deck
 * gives the same file, and no claim of a standard.
 */
export function writeMetadata(doc: PDFDocument, facts: PdfFacts): void {
  const { context, catalog } = doc;
  const { title, language } = facts;
  // A deck may do without a subtitle.
  const subject = facts.subject || title;
  const keywords = keywordsOf(facts);
  const information = {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords.join(", "),
    Creator: "Bijak",
    Producer: producerOf(doc),
  };
  context.trailerInfo.Info = context.register(
    context.obj(
      Object.fromEntries(
        Object.entries(information).map(([key, text]) => [key, PDFHexString.fromText(text)]),
      ),
    ),
  );
  const packet = Buffer.from(xmpOf({ title, subject, language, keywords, producer: information.Producer }));
  const dictionary = context.obj({ Type: "Metadata", Subtype: "XML" });
  // Left as it is: whoever reads files without a PDF reader finds it by its text.
  catalog.set(PDFName.of("Metadata"), context.register(PDFRawStream.of(dictionary, packet)));
  catalog.set(PDFName.of("Lang"), PDFString.of(language));
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

/** Sections are what a deck is about. */
function keywordsOf({ title, contents }: PdfFacts): string[] {
  const sections = contents.filter(({ level }, at) => level === 1 && contents[at + 1]?.level === 2);
  // The separator between keywords must not stand in one.
  return [
    ...new Set([title, ...sections.map((entry) => entry.title)].map((word) => word.replaceAll(",", ""))),
  ];
}

function producerOf({ context }: PDFDocument): string {
  const information = context.lookup(context.trailerInfo.Info);
  const given = information instanceof PDFDict ? information.lookup(PDFName.of("Producer")) : undefined;
  return given instanceof PDFString || given instanceof PDFHexString ? given.decodeText() : "Bijak";
}

type Said = { title: string; subject: string; language: string; keywords: string[]; producer: string };

const xmpOf = ({ title, subject, language, keywords, producer }: Said): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:format>application/pdf</dc:format>
   <dc:title>${alternative(title, language)}</dc:title>
   <dc:description>${alternative(subject, language)}</dc:description>
   <dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
   <dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join("")}</rdf:Bag></dc:subject>
   <pdf:Keywords>${escaped(keywords.join(", "))}</pdf:Keywords>
   <pdf:Producer>${escaped(producer)}</pdf:Producer>
   <xmp:CreatorTool>Bijak</xmp:CreatorTool>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;

const alternative = (text: string, language: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${escaped(language)}">${escaped(text)}</rdf:li></rdf:Alt>`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Signs that XML has no place for are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
