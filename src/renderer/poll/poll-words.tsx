import type { ReactNode } from "react";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import type { Shift } from "../../core/poll/tally.ts";
import { teamsWords } from "../../core/text/teams.ts";
import { useWords } from "../language/language.tsx";
import { Countdown } from "./countdown.tsx";
import { countWords, decimalWords } from "./numbers.ts";
import type { PollStageProps } from "./poll-stage.tsx";

type View = PollStageProps["view"];

/** How many answered, and whether more may. */
export function PollStatus({ poll, view, told }: { poll: PublicPoll; view: View; told: boolean }): ReactNode {
  const { voters, least, phase } = view;
  const line = (): ReactNode => {
    if (least !== null) return `Hasil tampil setelah ${countWords(least)} jawaban`;
    if (view.hand && !told)
      return voters === 0 ? "Silakan angkat tangan" : counted(voters, "jawaban, angkat tangan");
    if (told) return voters === 0 ? "Belum ada jawaban" : counted(voters, "jawaban");
    switch (phase) {
      case "siap":
        return null;
      case "buka":
        if (poll.kind === "qa")
          return voters === 0 ? "Silakan bertanya" : counted(voters, "orang ikut bertanya");
        return voters === 0 ? "Silakan menjawab" : counted(voters, "jawaban masuk");
      case "kunci":
        return counted(voters, "jawaban, sudah ditutup");
      case "hasil":
        return counted(voters, "jawaban");
    }
  };
  const words = line();
  return (
    <>
      {view.clock && <Countdown {...view.clock} />}
      {words !== null && <p className="poll-status">{words}</p>}
    </>
  );
}

function counted(voters: number, words: string): ReactNode {
  return (
    <>
      <b>{countWords(voters)}</b> {words}
    </>
  );
}

/** What a chart cannot draw: a mean, who passed, whose hands were counted, how people moved, and why. */
export function Told({ poll, view }: { poll: PublicPoll; view: View }): ReactNode {
  const { tally, explain, earlier } = view;
  const teams = useWords(teamsWords);
  if (!tally) return null;
  const facts = [
    poll.kind === "teams" && tally.rows.length > 0 ? teams.told : "",
    tally.middle === null
      ? ""
      : `${poll.kind === "scale" ? "Rata-rata" : "Nilai tengah"} ${decimalWords(tally.middle)}`,
    tally.skipped > 0
      ? `${countWords(tally.skipped)} ${poll.kind === "podium" ? "di tiga teratas tanpa nama" : "melewati"}`
      : "",
    tally.manual > 0 ? `${countWords(tally.manual)} dari hitung tangan` : "",
    tally.rounded === true ? "dibulatkan ke kelipatan 3, agar jawaban satu orang tidak terbaca" : "",
    tally.waiting > 0 ? `${countWords(tally.waiting)} menunggu dibaca pemandu` : "",
    earlier ? shiftWords(earlier.shift) : "",
    view.score === null
      ? ""
      : `Sejauh ini rata-rata ${decimalWords(view.score.mean)} dari ${view.score.asked} kuis dijawab tepat`,
  ].filter((fact) => fact !== "");
  return (
    <div className="poll-told">
      {facts.length > 0 && <p className="poll-facts">{facts.join(" · ")}</p>}
      {explain !== null && <p className="poll-explain">{explain}</p>}
    </div>
  );
}

function shiftWords({ both, changed, toRight, fromRight, marked }: Shift): string {
  if (both === 0) return "Belum ada yang menjawab dua kali";
  const moved = `${countWords(changed)} dari ${countWords(both)} orang berganti jawaban`;
  if (!marked) return moved;
  return `${moved}: ${countWords(toRight)} ke jawaban tepat, ${countWords(fromRight)} sebaliknya`;
}
