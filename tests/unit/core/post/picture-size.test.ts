import { describe, expect, it } from "vitest";
import { pictureSize } from "../../../../src/core/post/picture-size.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? Array.from(part, (one) => one.charCodeAt(0)) : part)),
  );
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const size = { width: 640, height: 480 };

describe("the size a picture claims", () => {
  it.each<[string, Uint8Array]>([
    ["PNG", bytes([0x89], "PNG", zeros(8), "IHDR", [0, 0, 2, 128, 0, 0, 1, 224])],
    ["GIF", bytes("GIF89a", [128, 2, 224, 1])],
    ["BMP", bytes("BM", zeros(16), [128, 2, 0, 0, 32, 254, 255, 255])],
    [
      "JPEG, past other segments",
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 17, 8, 1, 224, 2, 128]),
    ],
    ["WebP, lossy", bytes("RIFF", zeros(4), "WEBPVP8 ", zeros(10), [128, 2, 224, 1])],
    ["WebP, lossless", bytes("RIFF", zeros(4), "WEBPVP8L", zeros(5), [0x7f, 0xc2, 0x77, 0])],
    ["WebP, extended", bytes("RIFF", zeros(4), "WEBPVP8X", zeros(8), [127, 2, 0, 223, 1, 0])],
  ])("%s", (_kind, picture) => expect(pictureSize(picture)).toEqual(size));

  it.each<[string, Uint8Array]>([
    ["nothing", bytes()],
    ["text", bytes("bukan gambar")],
    ["a head cut short", bytes([0x89], "PNG", zeros(6))],
    ["no size at all", bytes([0x89], "PNG", zeros(20))],
    ["a JPEG without a frame", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1])],
    ["a JPEG whose segments go nowhere", bytes([0xff, 0xd8, ...zeros(40)])],
  ])("none in %s", (_what, picture) => expect(pictureSize(picture)).toBeNull());
});
