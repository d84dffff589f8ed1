import type { Locator, Page } from "playwright";
import { decodeQR } from "qr/decode.js";
import type { RunningApp } from "./app.ts";

/**
 * What a phone's camera would read: the window as it is painted, the code cut out of it with a strip of whatever
 * stands around it.
 */
export async function scan(running: RunningApp, page: Page, code: Locator): Promise<string> {
  const box = await code.boundingBox();
  if (box === null) throw new Error("no code is shown");
  const picture = await page.screenshot({ animations: "disabled" });
  const { width, height, pixels } = await running.app.evaluate(
    ({ nativeImage }, { base64, box }) => {
      const whole = nativeImage.createFromBuffer(Buffer.from(base64, "base64"));
      const around = 24;
      const x = Math.max(0, Math.round(box.x - around));
      const y = Math.max(0, Math.round(box.y - around));
      const cut = whole.crop({
        x,
        y,
        width: Math.min(whole.getSize().width - x, Math.round(box.width + 2 * around)),
        height: Math.min(whole.getSize().height - y, Math.round(box.height + 2 * around)),
      });
      return { ...cut.getSize(), pixels: cut.toBitmap().toString("base64") };
    },
    { base64: picture.toString("base64"), box },
  );
  return decodeQR(
    { width, height, data: Buffer.from(pixels, "base64") },
    { format: "BGRA", timeLimit: 2_000 },
  );
}
