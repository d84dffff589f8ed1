import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { identitiesIn, identityKinds } from "../../../../src/core/post/identity.ts";
import { postSchema, type Post } from "../../../../src/core/post/post.ts";
import { samples } from "../../samples.ts";

// With every sample drawn on a slow machine.
vi.setConfig({ testTimeout: 120_000 });

const found = (post: Partial<Post> & { text: string }): string[] =>
  identitiesIn(postSchema.parse(post)).map(
    ({ field, kind, start, end }) => `${kind}: ${(post[field] ?? "").slice(start, end)}`,
  );

describe("who can be known from a post", () => {
  it.each<[string, string[]]>([
    ["Terima kasih Pak Budi Rekaan atas bantuannya", ["name: Budi Rekaan"]],
    ["makasih pak budi, sehat selalu", ["name: budi"]],
    ["Bu Rekaan tadi marah-marah", ["name: Rekaan"]],
    ["Si Tono Contoh telat lagi", ["name: Tono Contoh"]],
    ["transfer ke a.n. Siti Contoh ya", ["name: Siti Contoh"]],
    ["rekening atas nama siti contoh", ["name: siti"]],
    ["nama: Joko Rekaan, umur 30", ["name: Joko Rekaan"]],
    ["kemarin Rangga Contohnyata datang", ["name: Rangga Contohnyata"]],
    ["kata Dewi kemarin begitu", ["name: Dewi"]],
    ["Made bin Rekaan hadir", ["name: Made bin Rekaan"]],
    ["dr. M. Yusuf Rekaan menolong kami", ["name: M. Yusuf Rekaan"]],
    ["cek @akun.contoh dan @dua_contoh.", ["mention: @akun.contoh", "mention: @dua_contoh"]],
    ["hubungi 0812-3456-7890 malam ini", ["phone: 0812-3456-7890"]],
    ["WA +62 812 3456 7890", ["phone: +62 812 3456 7890"]],
    ["telepon (021) 5550 1234", ["phone: 021) 5550 1234"]],
    ["NIK 3171014506900001", ["nik: 3171014506900001"]],
    ["NIK-nya 9999999999999999", ["nik: 9999999999999999"]],
    ["npwp 01.234.567.8-901.000", ["npwp: 01.234.567.8-901.000"]],
    ["rek BCA 1234567890", ["number: 1234567890"]],
    ["kirim ke nama.orang@contoh.go.id", ["email: nama.orang@contoh.go.id"]],
    ["rumahnya di Jalan Melati Indah No. 12", ["address: Jalan Melati Indah No. 12"]],
    ["lihat instagram.com/rekaan.contoh", ["link: instagram.com/rekaan.contoh"]],
    ["wa.me/6281234567890", ["link: wa.me/6281234567890"]],
    ["Pak Rekaan lucu. rekaan selalu begitu, kata orang", ["name: Rekaan", "name: rekaan"]],
    ["𝐏𝐚𝐤 𝐁𝐮𝐝𝐢 datang", ["name: 𝐁𝐮𝐝𝐢"]],
    ["nomor ０８１２３４５６７８９０", ["phone: ０８１２３４５６７８９０"]],
  ])("%s", (text, expected) => {
    expect(found({ text })).toEqual(expected);
  });

  it.each([
    "Kementerian Keuangan mengumumkan aturan baru",
    "Selamat Hari Raya Nyepi untuk saudara umat Hindu",
    "Bank Indonesia dan Pemerintah Provinsi Jawa Barat hadir",
    "ibu hamil dan bapak-bapak dipersilakan duduk",
    "mas kawin itu tanda kasih",
    "si kecil sudah bisa berjalan",
    "pak polisi dan bu guru datang",
    "Pak Camat membuka acara",
    "Rapat hari Senin di Jakarta Selatan, bulan Maret",
    "Anggaran Rp 1.500.000.000 sudah turun",
    "Tanggal 17/08/2025 pukul 10.00 WIB",
    "AWAS PENIPUAN BERHADIAH MENGATASNAMAKAN KANTOR",
    "Nabi Muhammad mengajarkan kejujuran",
    "Universitas Pelita Harapan membuka pendaftaran",
    "Cara Cepat Dapat Uang Tanpa Modal Besar",
    "",
  ])("nobody in: %s", (text) => {
    expect(found({ text })).toEqual([]);
  });

  it("covers display name and account whole, and both wherever the text repeats them", () => {
    expect(
      found({ text: "salam dari rangga dan rangga.ctx", display: "Rangga Ctx", account: "@rangga.ctx" }),
    ).toEqual(["name: rangga", "account: rangga.ctx", "account: @rangga.ctx", "display: Rangga Ctx"]);
  });

  it("leaves the name of an official account alone", () => {
    expect(
      found({ text: "Loket buka.", display: "KPPN Contoh", account: "kppn.contoh", official: true }),
    ).toEqual([]);
  });

  it("reads the photo's description too", () => {
    expect(found({ text: "Seru!", photo: "foto Bu Rekaan di teras" })).toEqual(["name: Rekaan"]);
  });

  it("answers places in order that do not overlap and lie within their field, whatever is written", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Pak ",
        "Budi ",
        "@a.b",
        "0812",
        "3456789",
        " a.n. ",
        "Rekaan",
        "jl ",
        " no 1",
        "😀",
        "́",
        "\n",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    );
    const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(words, words, (text, display) => {
        const post = postSchema.parse({ text, display });
        const places = identitiesIn(post);
        for (const [index, place] of places.entries()) {
          const next = places[index + 1];
          expect(identityKinds).toContain(place.kind);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual((post[place.field] ?? "").length);
          if (next?.field === place.field) expect(next.start).toBeGreaterThanOrEqual(place.end);
        }
      }),
      { numRuns: samples(5_000) },
    );
  });
});
