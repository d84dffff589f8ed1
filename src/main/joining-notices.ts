import { said } from "../core/text/catalogue.ts";
import { networkWords } from "../core/text/network.ts";
import type { DoorNews } from "../host/network-door.ts";
import type { Notice } from "../wire/surroundings.ts";

/** One sentence about the network at a time: the newest is the one that holds. */
export function networkNotice(news: DoorNews): Notice {
  const id = "network";
  switch (news.type) {
    case "pindah": {
      const { from, to, why } = news;
      const text = said(networkWords, ({ moved, movedBetter }) =>
        (why === "hilang" ? moved : movedBetter)(from, to),
      );
      return { id, tone: "warning", text };
    }
    case "tawarkan":
      return { id, tone: "info", text: said(networkWords, (words) => words.offer(news.to)) };
    case "terputus":
      return { id, tone: "error", text: said(networkWords, (words) => words.lost) };
    case "kembali":
      return { id, tone: "info", text: said(networkWords, (words) => words.backTo(news.to)) };
    case "port":
      return news.kept
        ? {
            id: "port",
            tone: "warning",
            text: said(networkWords, (words) => words.portMoved(news.busy[0] ?? 0, news.port)),
          }
        : {
            id: "port",
            tone: "info",
            text: said(networkWords, (words) => words.portBusy(news.busy.join(", "), news.port)),
          };
  }
}
