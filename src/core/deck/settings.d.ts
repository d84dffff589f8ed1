import type { Attribute } from "./attributes.ts";
import { type Layout, type Part, type Picture } from "./model.ts";
import type { Report } from "./report.ts";
/** What the `.slide` comments of one slide say. */
export type Settings = {
    id: string | null;
    layout: Layout;
    part: Part;
    private: boolean;
    minutes: number;
    attributes: Record<string, string>;
    pictures: Picture[];
};
export declare function readSettings(attributes: Attribute[], report: Report): Settings;
