import { z } from "zod";
import type { Place } from "./model.ts";
export type Fault = Place & {
    message: string;
};
export type YamlOutcome<T> = {
    ok: true;
    value: T;
    keys: string[];
} | {
    ok: false;
    faults: Fault[];
};
/** Reads YAML whose first line stands at `at` in the deck's file; every fault carries its true place there. */
export declare function readYaml<T>(text: string, schema: z.ZodType<T>, at: Place): YamlOutcome<T>;
