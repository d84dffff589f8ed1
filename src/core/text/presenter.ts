import { inBoth } from "./catalogue.ts";
import { deskWords } from "./desk.ts";
import { homeWords } from "./home.ts";
import { pollDeskWords } from "./poll-desk.ts";
import { trialDeskWords } from "./trial-desk.ts";

/** Words of the facilitator's window, screen by screen. */
export const presenterWords = inBoth({
  id: { ...deskWords.id, ...trialDeskWords.id, home: homeWords.id, poll: pollDeskWords.id },
  en: { ...deskWords.en, ...trialDeskWords.en, home: homeWords.en, poll: pollDeskWords.en },
});
