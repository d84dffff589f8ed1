import type { VNode } from "preact";
import { remoteWords, type RemoteWords } from "../../core/text/remote.ts";
import type { LiveLanguage } from "../../wire/live.ts";
import { LanguageSwitch } from "../language.tsx";
import type { Act } from "./acting.ts";
import type { Model } from "./model.ts";
import { ModeratorFace } from "./moderator-face.tsx";
import { PairForm } from "./pair-form.tsx";
import { RemoteFace } from "./remote-face.tsx";
import { RemoteLanguage } from "./words.ts";

type Props = {
  model: Model;
  language: LiveLanguage;
  speak: (language: LiveLanguage) => void;
  pair: (code: string) => void;
  act: Act;
};

/** The language stands first: whoever holds the device must be able to read it. */
export function App({ language, speak, ...face }: Props): VNode {
  return (
    <RemoteLanguage.Provider value={language}>
      <Face {...face} words={remoteWords[language]} />
      {face.model.role === null && <LanguageSwitch language={language} choose={speak} />}
    </RemoteLanguage.Provider>
  );
}

type FaceProps = Omit<Props, "language" | "speak"> & { words: RemoteWords };

function Face({ model, words, pair, act }: FaceProps): VNode {
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
