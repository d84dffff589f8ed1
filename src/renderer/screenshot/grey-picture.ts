import { pictureSize } from "../../core/post/picture-size.ts";
import { largestFile, largestPicture, largestRead, type GreyPicture } from "../../wire/reader.ts";

/** Letters of a phone's screenshot at half size are too small to read. */
const narrow = 700;
/** Under this mean, of 255, light letters stand on a dark ground; the reader was taught dark on light. */
const darkGround = 110;

export type Grey = { ok: true; value: GreyPicture } | { ok: false; problem: "large" | "broken" };

/**
 * A picture as dark letters on a light ground in shades of grey, at a size that reads well. Decoded here, in the page:
 * the browser's decoders are made for pictures nobody trusts.
 */
export async function greyPicture(file: Blob): Promise<Grey> {
  if (file.size > largestFile) return { ok: false, problem: "large" };
  const size = pictureSize(new Uint8Array(await file.slice(0, 1_000_000).arrayBuffer()));
  if (size === null) return { ok: false, problem: "broken" };
  if (size.width * size.height > largestPicture) return { ok: false, problem: "large" };
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return { ok: false, problem: "broken" };
  }
  const value = shadesOf(picture);
  picture.close();
  return value === null ? { ok: false, problem: "broken" } : { ok: true, value };
}

function shadesOf(picture: ImageBitmap): GreyPicture | null {
  const wanted = picture.width < narrow ? 2 : 1;
  const scale = Math.min(wanted, Math.sqrt(largestRead / (picture.width * picture.height)));
  const width = Math.max(1, Math.floor(picture.width * scale));
  const height = Math.max(1, Math.floor(picture.height * scale));
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  // What shows through a picture is paper.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  let sum = 0;
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [data[4 * at], data[4 * at + 1], data[4 * at + 2]];
    const shade = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    grey[at] = shade;
    sum += shade;
  }
  if (sum / grey.length < darkGround)
    for (let at = 0; at < grey.length; at += 1) grey[at] = 255 - (grey[at] ?? 0);
  return { width, height, grey };
}
