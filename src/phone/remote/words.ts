import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { remoteWords, type RemoteWords } from "../../core/text/remote.ts";
import type { LiveLanguage } from "../../wire/live.ts";

export const RemoteLanguage = createContext<LiveLanguage>("id");
export const useRemoteLanguage = (): LiveLanguage => useContext(RemoteLanguage);
export const useRemoteWords = (): RemoteWords => remoteWords[useRemoteLanguage()];
