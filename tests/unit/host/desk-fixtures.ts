import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readDeck } from "../../../src/host/decks.ts";
import { openPairingDesk } from "../../../src/host/pairing-desk.ts";
import { openWorkshop } from "../../../src/host/workshop.ts";
import type { RemoteOrder } from "../../../src/wire/hub.ts";
import type { RemoteAction, RemoteAnswer, RemoteRole } from "../../../src/wire/remote.ts";
import { remoteVersion } from "../../../src/wire/remote.ts";
import { freshFolder, handClock, memoryJournals, quiet } from "./session-fixtures.ts";

const slide = (id: string, words = "") =>
  `<!-- .slide: id=${id} -->\n## Judul ${id}\n\n${words}\n\nNote:\nCATATAN-${id}`;
const choice =
  "```poll\nid: warna\nquestion: Warna?\noptions:\n  - { id: a, text: A, correct: true }\n  - { id: b, text: B }\nexplain: SEBABNYA\n```";
const open = "```poll\nid: usul\nkind: qa\nquestion: Ada usul?\n```";
export const deckText = [slide("buka"), slide("tanya", choice), slide("tulis", open), slide("tutup")].join(
  "\n\n---\n\n",
);

/** A session over a journal in memory, with the desk that paired devices talk to. */
export async function openDesk(send?: (order: Omit<RemoteOrder, "type">) => void) {
  const file = join(await freshFolder(), "uji.md");
  await writeFile(file, deckText);
  const first = await readDeck(file);
  if (!first.ok) throw new Error(first.problem);
  const { clock, pass } = handClock();
  const memory = memoryJournals();
  const workshop = await openWorkshop({
    first,
    journals: memory.journals,
    clock,
    watch: { ...quiet, onJournalProblems: () => {} },
    newSessionId: () => "s1",
  });
  onTestFinished(() => workshop.close());
  await workshop.start(null);
  const orders: Omit<RemoteOrder, "type">[] = [];
  const asked: string[][] = [];
  let changes = 0;
  const desk = openPairingDesk({
    workshop,
    clock,
    send: (order) => {
      orders.push(order);
      send?.(order);
    },
    onChange: () => (changes += 1),
    judge: (texts) => asked.push(texts),
  });
  const to = (link: number): RemoteAnswer[] =>
    orders.flatMap((each) => (each.link === link ? [each.answer] : []));
  const last = <T extends RemoteAnswer["type"]>(link: number, type: T) =>
    to(link).findLast((answer): answer is Extract<RemoteAnswer, { type: T }> => answer.type === type);
  const say = (link: number, said: Parameters<typeof desk.heard>[0]["said"], address = "10.0.0.1") =>
    desk.heard({ type: "remote", link, address, said });
  let n = 0;
  return {
    workshop,
    desk,
    orders,
    asked,
    pass,
    written: memory.written,
    changes: () => changes,
    to,
    last,
    say,
    /** The token the device was given. */
    pair(link: number, role: RemoteRole): string {
      desk.offer(role);
      say(link, { type: "pair", v: remoteVersion, code: desk.paired().offer?.code ?? "" });
      return last(link, "welcome")?.token ?? "";
    },
    /** What was answered: null when it was done, undefined when there was no answer. */
    act(link: number, action: RemoteAction): string | null | undefined {
      n += 1;
      const mine = n;
      say(link, { type: "act", n: mine, action });
      return to(link).flatMap((answer) =>
        answer.type === "done" && answer.n === mine ? [answer.problem] : [],
      )[0];
    },
    write: (participant: string, text: string) =>
      workshop.cast({
        participant,
        run: "usul/1",
        key: `kunci-${participant}-${text}`,
        answer: { ask: [text], up: [] },
      }),
  };
}
