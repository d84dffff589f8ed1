import { useEffect, useState } from "react";
import type { PresenterView } from "../../core/session/presenter-view.ts";

/** The session's own clock as this page can follow it, redrawn each second. */
export function useNow(view: PresenterView): number {
  const read = () => Math.max(0, Date.now() - Date.parse(view.session.startedAt));
  const [now, setNow] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), 1_000);
    setNow(read());
    return () => clearInterval(timer);
    // A change of the clock redraws at once, not at the next second.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [view.session.startedAt, view.clock]);
  return now;
}
