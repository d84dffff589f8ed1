import type { VNode } from "preact";
import { remoteWords as words } from "../../core/text/remote.ts";
import type { Act } from "./acting.ts";
import type { Model } from "./model.ts";
import { ModeratorFace } from "./moderator-face.tsx";
import { PairForm } from "./pair-form.tsx";
import { RemoteFace } from "./remote-face.tsx";

type Props = { model: Model; pair: (code: string) => void; act: Act };

export function App({ model, pair, act }: Props): VNode {
  const { role, remote, moderator } = model;
  if (role === "remote" && remote) return <RemoteFace model={model} {...remote} act={act} />;
  if (role === "moderator" && moderator) return <ModeratorFace model={model} state={moderator} act={act} />;
  if (model.link === "off") return <PairForm refused={model.refused} pair={pair} />;
  return (
    <main class="calm">
      <p role="status">
        {role === null ? (model.refused ? words.refused[model.refused] : words.connecting) : words.waiting}
      </p>
    </main>
  );
}
