import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { waitFor } from "./hall.ts";

const driverPath = "/usr/bin/WebKitWebDriver";

/** The small browser Debian packs beside the driver; its folder is named after the processor. */
export function miniBrowser(): string | null {
  if (!existsSync(driverPath)) return null;
  const found = readdirSync("/usr/lib")
    .map((folder) => join("/usr/lib", folder, "webkit2gtk-4.1", "MiniBrowser"))
    .find((path) => existsSync(path));
  return found ?? null;
}

/** The name of an element in every answer, fixed by the W3C's WebDriver. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

export type WebKitPage = Awaited<ReturnType<typeof openWebKit>>;

/** A page in a WebKitGTK browser on the display, driven by the few words of WebDriver we need. */
export async function openWebKit(binary: string, display: string) {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display };
  const driver: ChildProcess = spawn(driverPath, ["--host=127.0.0.1", `--port=${port}`], {
    env,
    stdio: "ignore",
  });
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const ready = () => call("GET", "/status").then(Boolean, () => false);
  await waitFor(ready, "WebKitWebDriver menjawab");
  const options = { binary, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const { sessionId } = (await call("POST", "/session", { capabilities })) as { sessionId: string };
  const at = (path: string): string => `/session/${sessionId}${path}`;

  return {
    open: (url: string) => call("POST", at("/url"), { url }),
    reload: () => call("POST", at("/refresh"), {}),
    run: (script: string) => call("POST", at("/execute/sync"), { script, args: [] }),
    async click(xpath: string): Promise<void> {
      const found = await call("POST", at("/element"), { using: "xpath", value: xpath });
      await call("POST", at(`/element/${(found as Record<string, string>)[elementKey]}/click`), {});
    },
    async close(): Promise<void> {
      await call("DELETE", at("")).catch(() => {});
      driver.kill();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
