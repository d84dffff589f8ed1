import { inBoth } from "./catalogue.ts";

/** What the hall reads of teams. */
export const teamsWords = inBoth({
  id: {
    none: "Belum ada tim yang bisa dihitung: perlu hasil kuis, dan paling sedikit tiga orang tiap tim.",
    told: "Rata-rata jawaban tepat per orang, jadi besar kecilnya tim tidak berpengaruh; yang tampil hanya tim teratas",
  },
  en: {
    none: "No team can be counted yet: that takes a quiz whose results are shown, and three people in a team.",
    told: "Right answers a person, on average, so a team’s size does not matter; only the leading teams are shown",
  },
});
