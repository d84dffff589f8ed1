import type { Slide } from "./model.ts";
import type { Report } from "./report.ts";
import type { SlideLink } from "./sanitise.ts";

/** A slide before its id is settled: `id` is what its author wrote, or empty. */
export function settleIds(slides: Slide[], report: Report): void {
  const taken = new Set<string>();
  const free = (wish: string): string => {
    let id = wish;
    // A counter per wish would be faster and longer; 500 slides of one name are 125,000 looks.
    for (let count = 2; taken.has(id); count++) id = `${wish}-${count}`;
    taken.add(id);
    return id;
  };
  for (const slide of slides.filter(({ derivedId }) => !derivedId)) {
    const id = free(slide.id);
    if (id !== slide.id)
      report(slide.place, `Id slide "${slide.id}" dipakai dua kali; yang ini menjadi "${id}".`);
    slide.id = id;
  }
  for (const [index, slide] of slides.entries())
    if (slide.derivedId) slide.id = free(slug(slide.title) || `slide-${index + 1}`);
}

/** A derived id moves with its heading, so a link to one is a promise nobody made. */
export function checkLinks(links: SlideLink[], slides: Slide[], report: Report): void {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  for (const link of links) {
    const target = byId.get(link.id);
    if (target === undefined && !/^\d+$/.test(link.id))
      report(link, `Tautan menuju "#/${link.id.slice(0, 60)}", tetapi tidak ada slide dengan id itu.`);
    if (target?.derivedId)
      report(
        link,
        `Slide "${link.id}" belum punya id tetap; tulis <!-- .slide: id=${link.id} --> di slide itu.`,
        "warning",
      );
  }
}

function slug(title: string): string {
  const words = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    words
      .match(/[a-z0-9]+/g)
      ?.join("-")
      .slice(0, 60)
      .replace(/-$/, "") ?? ""
  );
}
