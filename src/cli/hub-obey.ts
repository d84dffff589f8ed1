import { z } from "zod";
import type { DurableAction } from "../core/session/action.ts";
import { currentPoll, latestRun, runOf } from "../core/session/polls.ts";
import type { PollRun, Session } from "../core/session/session.ts";
import { currentTrial, libraryTrialId } from "../core/session/trials.ts";
import { writtenIn } from "../core/poll/tally.ts";
import type { Workshop } from "../host/workshop.ts";
import { hubAction, type HubAction } from "../wire/hub-lines.ts";
import type { Outcome } from "../wire/ipc.ts";

/** The longest line read, in UTF-16 units: sixty options of two thousand letters fit. */
export const longestLine = 200_000;

/** Null for a line without a word; a string is why it cannot be obeyed. */
export function readHubLine(text: string): HubAction | string | null {
  if (text.length > longestLine) return "Baris ini lebih panjang dari 200.000 huruf, jadi dilewati.";
  if (text.trim() === "") return null;
  const data = parseJson(text);
  if (data === undefined) return "Baris ini bukan JSON.";
  const read = hubAction.safeParse(data, { error: z.locales.id().localeError });
  if (read.success) return read.data;
  const type = typeof data === "object" && data !== null && "type" in data ? data.type : undefined;
  if (typeof type !== "string") return 'Baris ini bukan tindakan: tulis objek seperti {"type":"advance"}.';
  const known: string[] = hubAction.options.map((option) => option.shape.type.value);
  if (!known.includes(type))
    return `Tindakan "${type.slice(0, 60)}" tidak dikenal. Yang ada: ${known.join(", ")}.`;
  const [issue] = read.error.issues;
  const where = issue && issue.path.length > 0 ? `"${issue.path.join(".").slice(0, 60)}": ` : "";
  return `Tindakan ${type} belum benar: ${where}${(issue?.message ?? "ada yang kurang").slice(0, 200)}.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Post = { id: string };
const no = (message: string): Outcome => ({ ok: false, message });

/** Does what a line asks. `posts` are those that can be put on trial. The end of the session is not done here. */
export function obey(
  action: Exclude<HubAction, { type: "session/end" }>,
  workshop: Workshop,
  posts: readonly Post[],
): Outcome {
  const session = workshop.session();
  if (!session) return workshop.press(false);
  switch (action.type) {
    case "advance":
      return workshop.press(action.back);
    case "go":
      return session.deck.slides.some(({ id }) => id === action.slide)
        ? workshop.act(action)
        : no(`Slide "${action.slide}" tidak ada di dek ini.`);
    case "poll/open":
      return openPoll(workshop, action.poll, action.again);
    case "poll/make":
      return workshop.makePoll(action);
    case "poll/lock":
    case "poll/reopen":
    case "poll/reveal":
    case "poll/hand":
    case "poll/manual":
    case "poll/decide":
    case "poll/moderate":
    case "poll/compare":
    case "poll/show":
      return onRun(session, action, (run) => {
        const told = forRun(session, run, action);
        return typeof told === "string" ? no(told) : workshop.act(told);
      });
    case "trial/open":
      return posts.some(({ id }) => id === action.post)
        ? workshop.act({
            type: "trial/open",
            trial: libraryTrialId(action.post),
            source: { kind: "library", post: action.post },
          })
        : no(`Contoh unggahan "${action.post}" tidak ada di dek maupun di pustaka.`);
    case "trial/reveal":
    case "trial/unmask":
    case "trial/side":
    case "trial/scroll": {
      const trial = action.trial ?? currentTrial(session.stage, session.deck)?.id;
      return trial === undefined
        ? no("Tidak ada unggahan yang sedang dibahas.")
        : workshop.act({ ...action, trial });
    }
    case "screen":
    case "freeze":
    case "clock/start":
    case "clock/pause":
    case "clock/resume":
    case "clock/reset":
    case "poll/over":
    case "participant/void":
    case "trial/close":
      return workshop.act(action);
  }
}

/** Opened and before the hall, on whichever slide it stands: there its counts stay in view after the lock, too. */
function openPoll(workshop: Workshop, poll: string, again: boolean): Outcome {
  const opened = workshop.openPoll(poll, again);
  const session = workshop.session();
  if (opened.ok && session && currentPoll(session.stage, session.deck) !== poll)
    workshop.act({ type: "poll/over", poll });
  return opened;
}

function onRun(
  session: Session,
  { poll, run }: { poll?: string | undefined; run?: string | undefined },
  act: (run: PollRun) => Outcome,
): Outcome {
  if ((poll === undefined) === (run === undefined))
    return no('Sebutkan pertanyaannya dengan "poll", atau putarannya dengan "run".');
  const found = run === undefined ? latestRun(session, poll ?? "") : runOf(session, run);
  return found
    ? act(found)
    : no(`${run === undefined ? "Pertanyaan" : "Putaran"} "${run ?? poll}" belum pernah dibuka.`);
}

type OfRun = Extract<HubAction, { run?: unknown }>;

/** The action as the journal has it; a string is why there is none. */
function forRun(session: Session, run: PollRun, line: OfRun): DurableAction | string {
  const { poll, ...action } = { ...line, run: run.id };
  if (action.type !== "poll/decide") return action;
  const entry = writtenIn(run, session.voided).find(({ id }) => id === action.entry);
  if (!entry) return `Tulisan "${action.entry}" tidak ada di pertanyaan ${poll ?? run.poll.id}.`;
  const { decision } = action;
  return {
    ...action,
    decision: decision && { status: decision.status, text: decision.text ?? entry.shown },
  };
}
