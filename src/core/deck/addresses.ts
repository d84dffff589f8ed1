export type PictureCheck = { ok: true; path: string } | { ok: false; reason: string };

const extension = /\.(png|jpe?g|gif|webp|avif|svg)$/i;

/** A picture is a file inside the deck's own folder: a hall has no network, and a remote picture tells on its viewers. */
export function checkPicture(source: string): PictureCheck {
  if (source === "") return { ok: false, reason: "alamat gambarnya kosong" };
  // Control characters and whitespace would let `java\nscript:` through a scheme test.
  if (/^[\s\p{Cc}]*([a-z][a-z0-9+.-]*:|[/\\])/iu.test(source) || source.includes("\\"))
    return {
      ok: false,
      reason: "gambar harus berupa berkas di dalam folder dek, bukan dari internet atau tempat lain",
    };
  let path: string;
  try {
    path = decodeURIComponent(source);
  } catch {
    return { ok: false, reason: "alamat gambarnya tidak terbaca" };
  }
  if (path.split("/").some((step) => step === ".." || step === "") || /[\p{Cc}?#\\:]/u.test(path))
    return { ok: false, reason: "alamat gambar harus menunjuk berkas di dalam folder dek" };
  if (!extension.test(path)) return { ok: false, reason: "jenis berkas ini bukan gambar yang dikenal" };
  return { ok: true, path: path.replace(/^\.\//, "") };
}

export type LinkCheck =
  | { kind: "slide"; id: string }
  | { kind: "outside" }
  | { kind: "none" }
  | { kind: "refused" };

/** `#/id` goes to a slide; other anchors mean nothing on a slide; only web and mail addresses lead outside. */
export function checkLink(href: string): LinkCheck {
  const slide = /^#\/([^/]+)/.exec(href)?.[1];
  if (slide !== undefined) return { kind: "slide", id: slide };
  if (href === "" || href.startsWith("#")) return { kind: "none" };
  return /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) ? { kind: "outside" } : { kind: "refused" };
}
