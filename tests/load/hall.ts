/** A process that plays all the phones. It is told what to do line by line and answers once all of them have done it. */
import { addressOf, type Door } from "./phone.ts";
import { voter, type Voter } from "./voter.ts";

export type Order =
  | { do: "join"; door: Door; count: number }
  /** Every phone answers once, at a random moment of so many milliseconds; 0: all in one turn of the loop. */
  | { do: "vote"; run: string; answers: string[]; within: number }
  /** Phones drop off and come back at random for so many milliseconds, and answer when they are back. */
  | { do: "nap"; run: string; answers: string[]; lasting: number }
  | { do: "leave" };
export type Report = {
  /** What each answer or return took, ms. */
  took: number[];
  /** When each was sent, epoch ms. */
  sent: number[];
  failed: string[];
  /** Snapshots all phones have been sent so far. */
  states: number;
};

let phones: Voter[] = [];
const epoch = (): number => performance.timeOrigin + performance.now();
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function each(work: (phone: Voter, at: number) => Promise<number>, atOnce = Number.POSITIVE_INFINITY) {
  const report: Report = { took: [], sent: [], failed: [], states: 0 };
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let at = next++; at < phones.length; at = next++) {
      const phone = phones[at];
      if (!phone) return;
      try {
        report.took.push(await work(phone, at));
      } catch (error) {
        report.failed.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, phones.length) }, hand));
  report.states = phones.reduce((sum, phone) => sum + phone.states(), 0);
  return report;
}

async function obey(order: Order): Promise<Report> {
  switch (order.do) {
    case "join":
      phones = Array.from({ length: order.count }, (_, at) => voter(order.door, addressOf(at)));
      return each(async (phone) => {
        const from = performance.now();
        await phone.join();
        return performance.now() - from;
      }, 128);
    case "vote": {
      const sent: number[] = [];
      const report = await each(async (phone, at) => {
        if (order.within > 0) await pause(Math.random() * order.within);
        sent.push(epoch());
        return lost(phone.vote(order.run, answerOf(order.answers, at)));
      });
      return { ...report, sent };
    }
    case "nap": {
      const end = performance.now() + order.lasting;
      return each(async (phone, at) => {
        let slowest = 0;
        while (performance.now() < end) {
          await pause(Math.random() * 4_000);
          phone.sleep();
          await pause(Math.random() * 4_000);
          const from = performance.now();
          await phone.join();
          slowest = Math.max(slowest, performance.now() - from);
          await lost(phone.vote(order.run, answerOf(order.answers, at)));
        }
        return slowest;
      });
    }
    case "leave": {
      for (const phone of phones) phone.sleep();
      phones = [];
      return each(() => Promise.resolve(0));
    }
  }
}

const answerOf = (answers: string[], at: number): string => answers[at % answers.length] ?? "";

/** An answer nobody acknowledged within half a minute is one that was lost. */
function lost(answer: Promise<number>): Promise<number> {
  return Promise.race([
    answer,
    pause(30_000).then(() => {
      throw new Error("tidak diakui dalam 30 detik");
    }),
  ]);
}

process.on("message", (order: Order) => void obey(order).then((report) => process.send?.(report)));
process.on("disconnect", () => process.exit(0));
