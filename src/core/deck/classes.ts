import type { Properties } from "hast";

/** The one list of classes a deck may write; the stylesheet and docs/deck-format.md follow it. */
const written = new Set(
  [
    "fragment fade-in fade-out fade-up fade-down fade-left fade-right fade-in-then-out fade-in-then-semi-out",
    "current-visible semi-fade-out grow shrink strike highlight-red highlight-green highlight-blue",
    "highlight-current-red highlight-current-green highlight-current-blue",
    "r-fit-text r-stretch r-stack r-hstack r-vstack r-frame",
    "tengah kiri kanan emas samar besar kecil masalah",
  ].flatMap((line) => line.split(" ")),
);

/** Written by the Markdown parser itself; of no use to a slide, no fault of its author. */
const byTheParser = /^(contains-task-list|task-list-item|language-.*)$/;

const styles: Record<string, Record<string, string>> = {
  "text-align": { center: "tengah", left: "kiri", right: "kanan" },
  color: { gold: "emas", muted: "samar" },
};

export type Classes = { kept: string[]; unknown: string[] };

export function allowedClasses(properties: Properties): Classes {
  const given = properties["className"];
  const names = (Array.isArray(given) ? given.map(String) : []).filter((name) => name !== "");
  return {
    kept: [...new Set(names.filter((name) => written.has(name)))],
    unknown: names.filter((name) => !written.has(name) && !byTheParser.test(name)),
  };
}

export function isAllowedClass(name: string): boolean {
  return written.has(name);
}

/** The class that says what a style declaration says; the pages' CSP drops style attributes. Null when there is none. */
export function classForStyle(style: string): string[] | null {
  const classes: string[] = [];
  for (const declaration of style.split(";").filter((part) => part.trim() !== "")) {
    const [name = "", value = ""] = declaration.split(":").map((part) => part.trim().toLowerCase());
    const values = Object.hasOwn(styles, name) ? styles[name] : undefined;
    const found = values !== undefined && Object.hasOwn(values, value) ? values[value] : undefined;
    if (found === undefined) return null;
    classes.push(found);
  }
  return classes;
}
