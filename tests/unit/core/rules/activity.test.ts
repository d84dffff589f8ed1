import { describe, expect, it } from "vitest";
import { activities, type Activity } from "../../../../src/core/post/activities.ts";
import { postSchema } from "../../../../src/core/post/post.ts";
import { readExample } from "../../../../src/core/rules/examples.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { ruleIds } from "../../../../src/core/rules/rule-ids.ts";
import { ownBook, ownPacks } from "./own-packs.ts";

const everything: Activity[] = [...activities];
const written: Activity[] = ["unggah", "bagikan", "komentar", "grup"];
const approved: Activity[] = ["unggah", "bagikan", "komentar", "suka", "grup"];

/** What a person may do with a post before each rule has something to say about it. */
const appliesTo: Record<(typeof ruleIds)[number], Activity[]> = {
  hoaks: approved,
  verifikasi: written,
  politik: everything,
  "rahasia-kerja": written,
  "kebijakan-tertutup": written,
  "nama-akun": everything,
  "ujaran-kebencian": approved,
  sara: approved,
  radikalisme: everything,
  terorisme: everything,
  pelecehan: approved,
  diskriminasi: approved,
  "dukungan-lgbt": written,
  "perjalanan-dinas": written,
  "bahasa-sopan": written,
  "caption-foto": written,
  "konten-bermanfaat": written,
  "data-pribadi": written,
  pornografi: approved,
};

const book = ownBook();
const rules = ownPacks().packs.flatMap((pack) => pack.aturan);
const under = (rule: string, activity: Activity) => {
  const [check] = rules.find((one) => one.id === rule)?.periksa ?? [];
  const [example] = check?.uji.kena ?? [];
  if (example === undefined) throw new Error(`no example of ${rule}`);
  const judgement = judge(book, { ...readExample(example).post, activity });
  return judgement.findings.find((finding) => finding.rule === rule);
};

describe("what a person does with a post", () => {
  it.each(ruleIds.flatMap((rule) => activities.map((activity) => [rule, activity] as const)))(
    "%s, %s",
    (rule, activity) => {
      expect(under(rule, activity) !== undefined).toBe(appliesTo[rule].includes(activity));
    },
  );

  it("a like of a hoax is no spreading: it weighs less and says to verify", () => {
    const [upload, like] = [under("hoaks", "unggah"), under("hoaks", "suka")];
    expect([upload?.severity, like?.severity]).toEqual(["warning", "review"]);
    expect(like?.message).toBe("Menyukai kabar yang sumbernya tidak dapat diperiksa.");
    expect(like?.why).toContain("Menyukai bukan menyebarkan");
    expect(like?.en?.why).toContain("not sharing");
  });

  it("a like of hatred is read as agreement, and weighs less than writing it", () => {
    const [upload, like] = [under("sara", "unggah"), under("sara", "suka")];
    expect([upload?.severity, like?.severity]).toEqual(["severe", "warning"]);
    expect(like?.why).toContain("persetujuan");
  });

  it("who likes or follows wrote nothing, so no other wording is offered", () => {
    expect(under("hoaks", "unggah")?.safer).toBeDefined();
    expect(under("hoaks", "suka")?.safer).toBeUndefined();
    expect(under("politik", "ikuti")?.safer).toBeUndefined();
  });
});

describe("an election period", () => {
  const inElection = ownBook({ masaPemilu: true });
  const politics = rules
    .filter((rule) => rule.id === "politik")
    .flatMap((rule) =>
      rule.periksa.filter((check) => !check.hanya_pemilu).map(({ id }) => `politik/${id}` as const),
    );

  it.each(politics)("changes what %s says and weighs, in both languages", (id) => {
    const [usual, then] = [book, inElection].map((one) => one.checks.find((check) => check.id === id)?.usual);
    expect([usual?.severity, then?.severity]).toEqual(["warning", "severe"]);
    for (const language of ["id", "en"] as const) {
      expect(then?.words[language]?.message).not.toBe(usual?.words[language]?.message);
      expect(then?.words[language]?.why).not.toBe(usual?.words[language]?.why);
    }
  });

  it("speaks of what only then means something, such as a hand sign", () => {
    const post = postSchema.parse({ text: "Reuni", photo: "Kami berpose dua jari" });
    expect(judge(book, post).findings).toEqual([]);
    expect(judge(inElection, post).findings.map(({ check, severity }) => [check, severity])).toEqual([
      ["politik/salam-jari", "review"],
    ]);
  });

  it("changes nothing else", () => {
    const others = (one: typeof book) =>
      one.checks.filter(({ rule }) => rule !== "politik").map(({ id, usual }) => [id, usual]);
    expect(others(inElection)).toEqual(others(book));
  });
});
