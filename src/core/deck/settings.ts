import type { Attribute } from "./attributes.ts";
import { checkPicture } from "./addresses.ts";
import { isAllowedClass } from "./classes.ts";
import { layouts, type Layout, type Part, type Picture } from "./model.ts";
import type { Report } from "./report.ts";

/** What the `.slide` comments of one slide say. */
export type Settings = {
  id: string | null;
  layout: Layout;
  /** Null where the slide says nothing: its section may. */
  part: Part | null;
  from: number | null;
  private: boolean;
  minutes: number;
  attributes: Record<string, string>;
  pictures: Picture[];
};

const word = /^[a-z-]{1,40}$/;
const colour = /^(#[0-9a-f]{3,8}|[a-z]{3,30})$/i;
const size = /^[\w .%-]{1,60}$/;

/** Attributes reveal reads from a section, with what each may hold; their hast spelling beside them. */
const reveal: Record<string, { name: string; value: RegExp }> = {
  "data-background-color": { name: "dataBackgroundColor", value: colour },
  "data-background-size": { name: "dataBackgroundSize", value: size },
  "data-background-position": { name: "dataBackgroundPosition", value: size },
  "data-background-repeat": { name: "dataBackgroundRepeat", value: word },
  "data-background-opacity": { name: "dataBackgroundOpacity", value: /^(0|1|0?\.\d{1,3})$/ },
  "data-background-transition": { name: "dataBackgroundTransition", value: word },
  "data-transition": { name: "dataTransition", value: /^[a-z -]{1,60}$/ },
  "data-transition-speed": { name: "dataTransitionSpeed", value: /^(default|fast|slow)$/ },
  "data-visibility": { name: "dataVisibility", value: /^(hidden|uncounted)$/ },
};

export function readSettings(attributes: Attribute[], report: Report): Settings {
  const settings: Settings = {
    id: null,
    layout: "statement",
    part: null,
    from: null,
    private: false,
    minutes: 0,
    attributes: {},
    pictures: [],
  };
  for (const attribute of attributes) apply(attribute, settings, report);
  return settings;
}

function apply({ name, value, place }: Attribute, settings: Settings, report: Report): void {
  const unfit = (): void =>
    report(place, `Nilai "${value.slice(0, 60)}" untuk ${name} tidak dikenal; diabaikan.`);
  switch (name) {
    case "id":
      if (/^[a-z][\w-]{0,79}$/i.test(value)) settings.id = value;
      else unfit();
      return;
    case "data-layout": {
      const layout = layouts.find((known) => known === value);
      if (layout) settings.layout = layout;
      else report(place, `Tata letak "${value.slice(0, 60)}" tidak dikenal; dipakai "statement".`);
      return;
    }
    case "data-part":
      if (value === "core" || value === "optional" || value === "backup") settings.part = value;
      else unfit();
      return;
    case "data-from":
      if (/^[1-9]\d{0,2}$/.test(value)) settings.from = Number(value);
      else unfit();
      return;
    case "data-private":
      settings.private = value !== "false";
      return;
    case "data-minutes": {
      const minutes = /^\d{1,3}([.,]\d{1,2})?$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN;
      if (minutes <= 240) settings.minutes = minutes;
      else unfit();
      return;
    }
    case "data-background":
      // reveal's short form: a colour, or else a picture.
      if (colour.test(value)) settings.attributes["dataBackgroundColor"] = value;
      else apply({ name: "data-background-image", value, place }, settings, report);
      return;
    case "data-timing":
      // reveal counts seconds.
      if (/^\d{1,5}$/.test(value) && Number(value) <= 240 * 60)
        settings.minutes = Math.round(Number(value) / 6) / 10;
      else unfit();
      return;
    case "data-background-image": {
      const picture = checkPicture(value);
      if (picture.ok) {
        settings.attributes["dataBackgroundImage"] = picture.path;
        settings.pictures.push({ path: picture.path, ...place });
      } else report(place, `Gambar latar "${value.slice(0, 80)}" tidak dipakai: ${picture.reason}.`);
      return;
    }
    case "class": {
      const names = value.split(/\s+/).filter((name) => name !== "");
      for (const unknown of names.filter((name) => !isAllowedClass(name)))
        report(place, `Kelas "${unknown.slice(0, 60)}" tidak dikenal; diabaikan.`, "warning");
      const kept = names.filter(isAllowedClass).join(" ");
      if (kept !== "") settings.attributes["className"] = kept;
      return;
    }
    default: {
      const known = Object.hasOwn(reveal, name) ? reveal[name] : undefined;
      if (known === undefined)
        report(place, `Atribut "${name.slice(0, 60)}" tidak dikenal pada slide; diabaikan.`, "warning");
      else if (known.value.test(value)) settings.attributes[known.name] = value;
      else unfit();
    }
  }
}
