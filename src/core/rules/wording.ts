import { z } from "zod";

export const sentence = z.string().min(1).max(500);
const sentences = z.array(sentence).min(1).max(6);

const spoken = {
  pesan: sentence.optional(),
  mengapa: sentence.optional(),
  saran: sentences.optional(),
  ganti: sentence.optional(),
};
/** English beside the Indonesian of a rule; what is not there is said in Indonesian. */
export const ruleEnglishSchema = z.strictObject({
  nama: sentence.optional(),
  mengapa: sentence.optional(),
  saran: sentences.optional(),
  tanya: sentences.optional(),
});
export const checkEnglishSchema = z.strictObject(spoken);

/** What changes in certain circumstances: the words, and how heavy it may weigh at most. */
export const momentSchema = z.strictObject({
  paling: z.enum(["info", "tinjau", "peringatan", "berat"]).optional(),
  ...spoken,
  en: z.strictObject(spoken).optional(),
});
type Moment = z.infer<typeof momentSchema>;
type Spoken = Omit<Moment, "paling" | "en">;

/** What a finding says, in one language. */
export type Wording = { message: string; why: string; advice: string[]; safer?: string };
/** In Indonesian, and in English where a translation was written. */
export type Wordings = { id: Wording; en?: Wording };

type Source = { pesan: string; mengapa: string; saran: string[]; ganti?: string | undefined };

export function wordings(source: Source, english: Spoken | undefined): Wordings {
  const id: Wording = {
    message: source.pesan,
    why: source.mengapa,
    advice: source.saran,
    ...(source.ganti === undefined ? {} : { safer: source.ganti }),
  };
  return english === undefined ? { id } : { id, en: say(id, english) };
}

/** The words of a moment in the place of the usual ones. An English sentence never stays behind its Indonesian one. */
export function inMoment(usual: Wordings, moment: Moment | undefined): Wordings {
  if (moment === undefined) return usual;
  const id = say(usual.id, moment);
  if (usual.en === undefined && moment.en === undefined) return { id };
  return { id, en: say(say(usual.en ?? usual.id, moment), moment.en ?? {}) };
}

const say = (usual: Wording, { pesan, mengapa, saran, ganti }: Spoken): Wording => ({
  message: pesan ?? usual.message,
  why: mengapa ?? usual.why,
  advice: saran ?? usual.advice,
  ...(ganti === undefined && usual.safer === undefined ? {} : { safer: ganti ?? usual.safer ?? "" }),
});

export function withoutSafer({ id, en }: Wordings): Wordings {
  const without = (words: Wording): Wording => {
    const { safer: _, ...kept } = words;
    return kept;
  };
  return { id: without(id), ...(en === undefined ? {} : { en: without(en) }) };
}
