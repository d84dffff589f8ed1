import { z } from "zod";
/** A question as a deck's `poll` block holds it, and as the journal keeps it when it is opened. */
export declare const pollSchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodDefault<z.ZodLiteral<"single">>;
    question: z.ZodString;
    options: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        text: z.ZodString;
        correct: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    explain: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type Poll = z.infer<typeof pollSchema>;
export type PollOption = Poll["options"][number];
