import puppeteer, { type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { hallName } from "./hall.ts";

export const chromiumPath = "/usr/bin/chromium";

/** Debian's Chromium without a window, which finds the hall by name. Hidden tabs are hidden, as on a phone. */
export const openChromium = (...args: string[]): Promise<Browser> =>
  puppeteer.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", `--host-resolver-rules=MAP ${hallName} 127.0.0.1`, ...args],
  });

export type Size = { width: number; height: number };
export const phoneSize: Size = { width: 390, height: 844 };
export const smallSize: Size = { width: 320, height: 568 };

/** A person with a phone: storage and cookies of its own. */
export async function newPhone(
  browser: Browser,
  { proxy, size = phoneSize }: { proxy?: string; size?: Size } = {},
): Promise<{ phone: Page; context: BrowserContext }> {
  const context = await browser.createBrowserContext(
    proxy === undefined ? {} : { proxyServer: proxy, proxyBypassList: ["<-loopback>"] },
  );
  const phone = await context.newPage();
  await phone.setViewport({ ...size, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  phone.setDefaultTimeout(20_000);
  return { phone, context };
}

export const textOf = (page: Page, selector = "body"): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? "").trim());

/** Until the page says so. */
export const reads = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((words) => document.body.innerText.includes(words), {}, words);

/** The option with this text is tapped. */
export const tap = (page: Page, text: string): Promise<void> =>
  page.locator(`.option ::-p-text(${text})`).click();

/** Which option is chosen, as a person sees it. */
export const chosen = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector(".option.chosen")?.textContent?.trim() ?? null);
