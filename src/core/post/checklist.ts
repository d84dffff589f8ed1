import type { Question } from "../rules/finding.ts";

/** What no program can decide of a post; people can. Ids last as long as the judgement does. */
export type ChecklistItem = { id: string; text: string };

const always: ChecklistItem[] = [
  { id: "benar", text: "Benarkah isinya? Dari mana kita tahu?" },
  { id: "foto", text: "Cocokkah fotonya dengan cerita, tempat, dan waktunya?" },
  { id: "waktu", text: "Bolehkah ini disampaikan sekarang, dan oleh kita?" },
];

/** The three questions of every post, then those of the rules it touches, each once. */
export function checklistOf(questions: readonly Question[]): ChecklistItem[] {
  const known = new Set<string>();
  const asked = questions.flatMap(({ rule, text }, index): ChecklistItem[] => {
    if (known.has(text)) return [];
    known.add(text);
    return [{ id: `${rule}/${index}`, text }];
  });
  return [...always, ...asked];
}
