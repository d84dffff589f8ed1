import type { Properties } from "hast";
export type Classes = {
    kept: string[];
    unknown: string[];
};
export declare function allowedClasses(properties: Properties): Classes;
export declare function isAllowedClass(name: string): boolean;
/** The class that says what a style declaration says; the pages' CSP drops style attributes. Null when there is none. */
export declare function classForStyle(style: string): string[] | null;
