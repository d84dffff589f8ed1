import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bar } from "../../../../src/core/post/mask.ts";
import { identitiesIn } from "../../../../src/core/post/identity.ts";
import { postSchema } from "../../../../src/core/post/post.ts";
import { toSend, type Sent } from "../../../../src/core/post/sending.ts";
import { fields, type Span } from "../../../../src/core/rules/finding.ts";
import type { Action } from "../../../../src/core/session/action.ts";
import { emptyNote, type Note } from "../../../../src/core/session/note.ts";
import { viewFor, type ViewRole } from "../../../../src/core/session/view.ts";
import { samples } from "../../samples.ts";
import { after, judgement } from "../session/session-fixtures.ts";

// With every sample drawn on a slow machine.
vi.setConfig({ testTimeout: 120_000 });

const roles: ViewRole[] = ["presenter", "projector", "kiosk", "phone"];

/** A session in which the post was sent, opened to the last finding, and every covered word asked to be shown. */
function stages({ post, judgement, note }: Sent): Action[] {
  return [
    { type: "trial/open", trial: "t1", source: { kind: "pasted" } },
    { type: "trial/note", trial: "t1", note },
    { type: "trial/content", trial: "t1", post, judgement, packHash: "" },
    { type: "trial/unmask", trial: "t1", on: true },
    { type: "trial/reveal", trial: "t1", count: 99 },
  ];
}
const everythingSent = (sent: Sent): string => {
  const actions = stages(sent);
  const views = actions.flatMap((_, count) =>
    roles.map((role) => viewFor(role, after(...actions.slice(0, count + 1)))),
  );
  return JSON.stringify([actions, views]).toLowerCase();
};

/** Words no sentence of ours holds. */
const odd = fc
  .string({ unit: fc.constantFrom("q", "x", "z", "v"), minLength: 4, maxLength: 9 })
  .map((word) => `Q${word}`);

describe("what is sent of a pasted post", () => {
  it("holds nothing of what was covered, in no view and no action, and keeps every offset", () => {
    const filler = fc.constantFrom(" lalu ", ", kata ", "\n", " 😀 ", " jadi ");
    const posts = fc
      .tuple(
        fc.array(fc.tuple(odd, filler, fc.boolean()), { minLength: 1, maxLength: 8 }),
        odd,
        odd,
        fc.boolean(),
      )
      .map(([pieces, display, account, hidesDisplay]) => {
        const covers: Span[] = [];
        let text = "";
        for (const [word, gap, covered] of pieces) {
          if (covered) covers.push({ field: "text", start: text.length, end: text.length + word.length });
          text += word + gap;
        }
        covers.push({ field: "account", start: 0, end: account.length });
        if (hidesDisplay) covers.push({ field: "display", start: 0, end: display.length });
        return { post: postSchema.parse({ text, display, account }), covers };
      });
    fc.assert(
      fc.property(posts, ({ post, covers }) => {
        const secrets = covers.map(({ field, start, end }) => (post[field] ?? "").slice(start, end));
        const note: Note = {
          verdict: { verdict: "aman", reason: `menurut ${secrets.join(" dan ")}` },
          dropped: [{ check: "hoaks/uji-1", reason: `kata ${secrets[0]}` }],
          added: [
            {
              id: "n",
              rule: "hoaks",
              name: "Hoaks",
              basis: [],
              spans: [],
              reason: `lihat ${secrets[0]?.toUpperCase()}`,
            },
          ],
          checked: [],
        };
        const sent = toSend({ post, judgement, note }, covers);
        const all = everythingSent(sent);
        const others = fields
          .flatMap((field) => post[field] ?? [])
          .join(" ")
          .toLowerCase();
        for (const secret of secrets) {
          // A word that also stands uncovered elsewhere is the facilitator's choice.
          const elsewhere = others.split(secret.toLowerCase()).length - 1;
          const here = secrets.filter((one) => one.toLowerCase() === secret.toLowerCase()).length;
          if (elsewhere === here) expect(all).not.toContain(secret.toLowerCase());
        }
        for (const field of fields) {
          const before = post[field];
          const now = sent.post[field];
          expect(now?.length).toBe(before?.length);
          for (let at = 0; at < (before?.length ?? 0); at += 1) {
            const inside = covers.some((one) => one.field === field && one.start <= at && at < one.end);
            expect(now?.[at]).toBe(inside ? bar : before?.[at]);
          }
        }
      }),
      { numRuns: samples(2_000) },
    );
  });

  it("by default holds no name, handle, mention or number of the post", () => {
    const post = postSchema.parse({
      text: "Bu Zulaeqa dan @zul.aeqa (0812-3456-7890) menagih lagi. zulaeqa, NIK 3171014506900001, zul@contoh.id",
      display: "Vano Contohqa",
      account: "vano.qq",
      photo: "foto Pak Vano di teras",
    });
    const note: Note = { ...emptyNote, verdict: { verdict: "aman", reason: "Kata Bu Zulaeqa sudah lunas" } };
    const all = everythingSent(toSend({ post, judgement, note }, identitiesIn(post)));
    for (const secret of ["zulaeqa", "zul.aeqa", "0812", "7890", "3171", "zul@", "vano", "contohqa"])
      expect(all).not.toContain(secret);
    for (const kept of ["menagih lagi", "di teras", "sudah lunas"]) expect(all).toContain(kept);
  });

  it("changes nothing where nothing is covered", () => {
    const sent: Sent = { post: postSchema.parse({ text: "Halo" }), judgement, note: emptyNote };
    expect(toSend(sent, [])).toEqual(sent);
  });

  it("stays covered where the hall may read covered words", () => {
    const post = postSchema.parse({ text: "Awal kata MAKIANKERAS dari Qxzv" });
    const sent = toSend({ post, judgement, note: emptyNote }, [{ field: "text", start: 10, end: 21 }]);
    const trial = viewFor("projector", after(...stages(sent).slice(0, 3))).trial;
    expect(trial?.post?.text).toBe(`Awal kata ${bar.repeat(11)} dari Qxzv`);
  });
});
