import type { Language } from "../core/deck/model.ts";
import { networkWords } from "../core/text/network.ts";
import type { DoorNews } from "../host/network-door.ts";
import type { Notice } from "../wire/surroundings.ts";

/** One sentence about the network at a time: the newest is the one that holds. */
export function networkNotice(news: DoorNews, language: Language): Notice {
  const words = networkWords[language];
  const id = "network";
  switch (news.type) {
    case "pindah": {
      const say = news.why === "hilang" ? words.moved : words.movedBetter;
      return { id, tone: "warning", text: say(news.from, news.to) };
    }
    case "tawarkan":
      return { id, tone: "info", text: words.offer(news.to) };
    case "terputus":
      return { id, tone: "error", text: words.lost };
    case "kembali":
      return { id, tone: "info", text: words.backTo(news.to) };
    case "port":
      return news.kept
        ? { id: "port", tone: "warning", text: words.portMoved(news.busy[0] ?? 0, news.port) }
        : { id: "port", tone: "info", text: words.portBusy(news.busy.join(", "), news.port) };
  }
}
