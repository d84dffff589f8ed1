import type { Deck } from "../../core/deck/model.ts";
import { publicPoll } from "../../core/poll/public-poll.ts";
import { PollStage } from "../poll/poll-stage.tsx";
import { TrialStage } from "../trial/trial-stage.tsx";
import type { Live } from "./live.tsx";

/** Polls and posts as they stand before anything happens: for previews, thumbnails, the kiosk's loop and paper. */
export function stillLive(deck: Deck): Live {
  return {
    poll(id) {
      const poll = deck.polls.find((one) => one.id === id);
      return (
        poll && <PollStage poll={publicPoll(poll)} phase="siap" tally={null} correct={null} join={null} />
      );
    },
    post(id) {
      const post = deck.posts.find((one) => one.id === id);
      return post && <TrialStage post={post} judgement={null} revealed={0} />;
    },
  };
}
