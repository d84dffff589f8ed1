import type { Question } from "../rules/finding.ts";

/** What no program can decide of a post; people can. Ids last as long as the judgement does. */
export type ChecklistItem = { id: string; text: string; en?: { text: string } };

const always: ChecklistItem[] = [
  {
    id: "benar",
    text: "Benarkah isinya? Dari mana kita tahu?",
    en: { text: "Is it true? How do we know?" },
  },
  {
    id: "foto",
    text: "Cocokkah fotonya dengan cerita, tempat, dan waktunya?",
    en: { text: "Does the photo fit the story, the place and the time?" },
  },
  {
    id: "waktu",
    text: "Bolehkah ini disampaikan sekarang, dan oleh kita?",
    en: { text: "May this be told now, and by us?" },
  },
];

/** The three questions of every post, then those of the rules it touches, each once. */
export function checklistOf(questions: readonly Question[]): ChecklistItem[] {
  const known = new Set<string>();
  const asked = questions.flatMap(({ rule, text, en }, index): ChecklistItem[] => {
    if (known.has(text)) return [];
    known.add(text);
    return [{ id: `${rule}/${index}`, text, ...(en && { en }) }];
  });
  return [...always, ...asked];
}
