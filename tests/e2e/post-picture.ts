import { crc32, deflateSync } from "node:zlib";
import { chromium } from "playwright";

/** A phone's screenshot of a post, drawn by a browser at test time: no picture lies in the repository. */
export async function postPicture(options: {
  display: string;
  account: string;
  text: string;
  dark?: boolean;
}): Promise<Buffer> {
  const { display, account, text, dark = false } = options;
  const [ground, ink, grey] = dark ? ["#15202b", "#eeeeee", "#8899a6"] : ["#ffffff", "#0f1419", "#536471"];
  return draw(`<body style="margin:0;width:390px;background:${ground};color:${ink};font:16px sans-serif">
    <div style="padding:14px">
      <div style="color:${grey};font-size:14px">09.41 &nbsp; 4G 80%</div>
      <b>Postingan</b>
      <div style="display:flex;gap:10px;margin-top:8px">
        <div style="width:40px;height:40px;border-radius:50%;background:#33aa77"></div>
        <div><b>${display}</b><div style="color:${grey};font-size:14px">${account}</div></div>
      </div>
      <p style="line-height:1.35">${text}</p>
      <div style="color:${grey};font-size:14px">09.30 · 16 Mar 22 · 1.204 Tayangan</div><hr>
      <div style="color:${grey};font-size:14px;display:flex;gap:26px"><span>128 Suka</span><span>45 Posting ulang</span></div>
    </div></body>`);
}

export const draw = async (html: string, height = 420): Promise<Buffer> => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await page.setContent(html);
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
};

/** A sound PNG of one shade, as large as it is asked for, in few bytes. */
export function plainPng(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height, 255);
  for (let row = 0; row < height; row += 1) rows[row * (Math.ceil(width / 8) + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
