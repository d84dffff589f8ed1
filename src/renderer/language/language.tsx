import { createContext, useContext } from "react";
import type { Language } from "../../core/deck/model.ts";
import type { Catalogue } from "../../core/text/catalogue.ts";
import { type Numbers, numbersIn } from "../../core/text/numbers.ts";

/** The language of what is drawn below: the facilitator's in their window, the hall's wherever the hall is shown. */
const LanguageContext = createContext<Language>("id");
export const LanguageProvider = LanguageContext.Provider;
export const useLanguage = (): Language => useContext(LanguageContext);

/** A part's words in the language that is spoken here. */
export const useWords = <Words,>(catalogue: Catalogue<Words>): Words => catalogue[useLanguage()];

/** Figures as the language spoken here writes them. */
export const useNumbers = (): Numbers => numbersIn[useLanguage()];
