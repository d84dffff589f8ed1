/** Kinds of pictures a screenshot comes as; anything else is refused before a decoder sees it. */
type Kind = { begins: readonly number[]; size: (view: DataView) => PictureSize | null };
export type PictureSize = { width: number; height: number };

const ascii = (word: string): number[] => Array.from(word, (letter) => letter.charCodeAt(0));

const kinds: readonly Kind[] = [
  {
    begins: [0x89, ...ascii("PNG")],
    size: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  },
  { begins: [0xff, 0xd8], size: jpegSize },
  {
    begins: ascii("GIF8"),
    size: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  },
  {
    begins: ascii("BM"),
    size: (view) => ({ width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }),
  },
  { begins: ascii("RIFF"), size: webpSize },
];

/**
 * Width and height in pixels as the head of the file claims them: known before anything is decoded, so that a picture
 * that would not fit in memory is refused first. Null for what is no picture, or has no head.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kinds.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  try {
    const size = kind?.size(view) ?? null;
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch {
    // Shorter than its own head.
    return null;
  }
}

/** Walks the segments to the frame header, which alone holds the size. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
}

/** Lossy, lossless and extended keep it in three different places. */
function webpSize(view: DataView): PictureSize | null {
  const chunk = view.getUint32(12);
  const low14 = (at: number): number => view.getUint16(at, true) & 0x3fff;
  const low24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (chunk) {
    case 0x56503820:
      return { width: low14(26), height: low14(28) };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858:
      return { width: low24(24) + 1, height: low24(27) + 1 };
    default:
      return null;
  }
}
