import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { launch, oneScreen, startSession, type RunningApp, type Screens } from "./app.ts";

/** Each of these was seen red with its defence taken away; `npm run mutants` repeats that. */
describe("walls around every page", () => {
  let screens: Screens;
  let running: RunningApp;
  let pages: Record<"presenter" | "projector", Page>;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows"] });
    await startSession(running);
    pages = { presenter: await running.page("presenter"), projector: await running.page("projector") };
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  const each = ["presenter", "projector"] as const;

  test.each(each)("%s is sandboxed, isolated and without Node", async (name) => {
    const preferences = await running.app.evaluate(({ BrowserWindow }, page) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes(`/${page}.html`),
      );
      // Undocumented, and the only way to read back what a window was made with.
      const contents = window?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    }, name);
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    const leaks = await pages[name].evaluate(() =>
      ["require", "process", "module", "Buffer", "electron"].filter((word) => word in window),
    );
    expect(leaks).toEqual([]);
  });

  test.each(each)("%s has the bridge and nothing else, and cannot change it", async (name) => {
    const bridge = await pages[name].evaluate(() => Object.keys(window.bijak).sort());
    expect(bridge).toEqual(["call", "onPush"]);
  });

  test.each(each)("%s runs no inline script, no eval, and applies no inline style", async (name) => {
    const broke = await pages[name].evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.__ran = true";
      document.body.append(script);
      const box = document.createElement("div");
      box.setAttribute("style", "color: rgb(1, 2, 3)");
      document.body.append(box);
      // Later, on the page's own stack: what a debugger evaluates is let past the policy.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(Boolean(new Function("return 1")()));
          } catch {
            resolve(false);
          }
        });
      });
      const found = {
        ran: "__ran" in window,
        evaluated,
        styled: getComputedStyle(box).color === "rgb(1, 2, 3)",
      };
      script.remove();
      box.remove();
      return found;
    });
    expect(broke).toEqual({ ran: false, evaluated: false, styled: false });
  });

  test.each(each)("%s reaches no network, remote or local", async (name) => {
    const reached = await pages[name].evaluate(async () => {
      const tries = [
        "http://127.0.0.1:9/",
        "https://example.com/",
        "file:///etc/passwd",
        "bijak://app/presenter.html",
      ];
      const results = await Promise.all(
        tries.map((url) =>
          fetch(url).then(
            () => url,
            () => null,
          ),
        ),
      );
      const picture = await new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = "http://127.0.0.1:9/x.png";
      });
      return [...results.filter(Boolean), ...(picture ? ["picture"] : [])];
    });
    expect(reached).toEqual([]);
  });

  test.each(each)("%s cannot navigate away, open windows or attach a webview", async (name) => {
    const before = pages[name].url();
    await pages[name].evaluate(() => {
      location.href = "https://example.com/";
      window.open("https://example.com/");
      window.open("bijak://app/presenter.html");
    });
    await pages[name].waitForTimeout(300);
    expect(pages[name].url()).toBe(before);
    expect(running.app.windows()).toHaveLength(2);
  });

  test.each(each)("%s is denied every permission it asks for", async (name) => {
    const granted = await pages[name].evaluate(async () => {
      const names = [
        "camera",
        "microphone",
        "geolocation",
        "notifications",
        "clipboard-read",
        "midi",
        "storage-access",
      ];
      const states = await Promise.all(
        names.map((permission) =>
          navigator.permissions.query({ name: permission as PermissionName }).then(
            ({ state }) => (state === "granted" ? permission : null),
            () => null,
          ),
        ),
      );
      const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
        () => "getUserMedia",
        () => null,
      );
      // Asks the browser itself, where the others ask what it would say.
      const asked = await Notification.requestPermission();
      return [...states, media, asked === "granted" ? "requestPermission" : null].filter(Boolean);
    });
    expect(granted).toEqual([]);
  });

  test("the projector may boot and say what it showed; every other call is refused by its role", async () => {
    const { calls } = await import("../../src/wire/ipc.ts");
    const answers = await pages.projector.evaluate(
      (names) =>
        Promise.all(
          names.map((call) =>
            (window.bijak.call as (name: string, ask: unknown) => Promise<unknown>)(call, {}).then(
              () => `${call} allowed`,
              () => null,
            ),
          ),
        ),
      Object.keys(calls),
    );
    expect(answers.filter(Boolean)).toEqual(["boot allowed"]);
  });

  test("a call with the wrong shape, an unknown name or an action of another door is refused", async () => {
    const allowed = await pages.presenter.evaluate(() => {
      const call = window.bijak.call as (name: unknown, ask: unknown) => Promise<unknown>;
      const asks: [unknown, unknown][] = [
        ["act", { action: { type: "ballot", run: "x", participant: "x", key: "x", answer: "x" } }],
        ["act", { action: { type: "session/start", id: "x", startedAt: "x", deck: {} } }],
        ["act", { action: { type: "go", slide: "pembuka", step: 0, extra: 1 } }],
        ["act", { action: { type: "go", slide: "pembuka", step: -1 } }],
        ["act", {}],
        ["constructor", {}],
        ["__proto__", {}],
        [{ toString: () => "boot" }, {}],
        ["boot", null],
      ];
      return Promise.all(
        asks.map(([name, ask]) =>
          call(name, ask).then(
            () => JSON.stringify([name, ask]),
            () => null,
          ),
        ),
      );
    });
    expect(allowed.filter(Boolean)).toEqual([]);
  });

  test("even a window that main itself sends to the network gets nothing from it", async () => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits += 1;
      response.end("<p>luar</p>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await running.app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      await window.loadURL(url).catch(() => undefined);
      window.destroy();
    }, `http://127.0.0.1:${port}/`);
    server.close();
    expect(hits).toBe(0);
  });

  test("nothing the hall's window is sent holds notes, right answers, explanations or posts to come", async () => {
    const { readDeck } = await import("../../src/host/decks.ts");
    const { root } = await import("./app.ts");
    const { join } = await import("node:path");
    const read = await readDeck(join(root, "slides", "bijak-bermedsos"));
    if (!read.ok) throw new Error(read.problem);
    const { plainText } = await import("../../src/core/deck/text.ts");
    const secrets = [
      ...read.deck.slides.flatMap((slide) => (slide.notes ? [plainText(slide.notes).slice(0, 40)] : [])),
      ...read.deck.polls.flatMap((poll) => (poll.explain ? [poll.explain.slice(0, 40)] : [])),
      ...read.deck.posts.flatMap((post) => [
        post.text.slice(0, 40),
        ...(post.teaches ? [post.teaches.slice(0, 40)] : []),
      ]),
      '"correct":true',
    ];
    const sent = await pages.projector.evaluate(() => window.bijak.call("boot", {}).then(JSON.stringify));
    const plain = JSON.stringify(JSON.parse(sent)).replaceAll("\\n", " ");
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets.filter((secret) => plain.includes(secret))).toEqual([]);
  });

  test("a window that shows another page has lost its voice at the door", async () => {
    const answered = await running.app.evaluate(async ({ BrowserWindow }) => {
      const hall = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes("/projector.html"),
      );
      await hall?.loadURL("data:text/html,<p>tamu</p>");
      return hall?.webContents.executeJavaScript(
        'window.bijak.call("boot", {}).then(() => "dijawab", () => "ditolak")',
      ) as Promise<string>;
    });
    expect(answered).toBe("ditolak");
  });
});
