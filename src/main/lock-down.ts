import type { App, Session, WebContents } from "electron";
import { pageOrigin } from "./scheme.ts";

/** Electron allows by default what a page asks for; this denies it, for every page there will ever be. */
export function lockDown(app: App, log: (what: string, detail?: unknown) => void): void {
  // Chromium has no sandbox as root and dies when told to use one; started so, it was asked for by name.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  app.on("web-contents-created", (_event, contents) => fence(contents, log));
  app.on("session-created", fenceSession);
  app.on("certificate-error", (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
}

function fence(contents: WebContents, log: (what: string, detail?: unknown) => void): void {
  const stay = (event: { preventDefault: () => void }, url: string) => {
    if (new URL(url).origin === pageOrigin || url.startsWith(`${pageOrigin}/`)) return;
    event.preventDefault();
    log("navigation denied", url.slice(0, 200));
  };
  contents.on("will-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-frame-navigate", (event) => stay(event, event.url));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

function fenceSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest({ urls: ["<all_urls>"] }, ({ url }, answer) =>
    answer({ cancel: !/^(bijak|devtools|data|blob):/.test(url) }),
  );
  session.on("will-download", (event) => event.preventDefault());
}
