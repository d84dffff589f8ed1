import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSession, type Screens } from "../e2e/app.ts";
import { postPicture } from "../e2e/post-picture.ts";
import type { Album } from "./album.ts";
import { openStage, standAtSize } from "./stage.ts";

const group = "Aturan";

/** The packs as the app shows them, one going wrong and being mended, and how accurate all of it is. */
export async function rules(screens: Screens, album: Album): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "bijak-tur-"));
  const { running, presenter } = await openStage(screens, profile);
  const office = join(profile, "aturan");
  await presenter.getByRole("button", { name: "Aturan dan seberapa akurat" }).click();
  await presenter.getByText(/contoh hijau/).waitFor();
  await album.take(presenter, group, "rules-packs", "Semua paket aturan");
  await presenter.getByRole("button", { name: "Yang tetap boleh" }).click();
  await album.take(presenter, group, "rules-allowed", "Yang tetap boleh");
  await presenter.getByRole("button", { name: /hoaks/i }).first().click();
  await presenter.locator(".check-examples").first().waitFor();
  await album.take(presenter, group, "rules-hoaks", "Satu aturan dengan pemeriksaan dan contohnya");
  await presenter.getByRole("button", { name: "Ubah dasar" }).first().click();
  await album.take(presenter, group, "rules-basis", "Kantor mengisi dasar menurut naskah yang dibacanya");
  await presenter.getByRole("button", { name: /^Batal/ }).click();
  await presenter.getByRole("switch").nth(1).click();
  await presenter.getByText(/1 dimatikan/).waitFor();
  await album.take(presenter, group, "rules-off", "Satu pemeriksaan dimatikan");
  await presenter.getByRole("switch").nth(1).click();
  await mkdir(office, { recursive: true });
  const file = join(office, "ruang-arsip.yaml");
  await writeFile(file, pack("rekam~ .. ruang_arsip"));
  await presenter.getByRole("heading", { name: "Foto di ruang arsip" }).waitFor();
  await presenter.getByText(/1 merah/).waitFor();
  await album.take(presenter, group, "rules-live-red", "Aturan kantor baru saja disimpan: satu contoh merah");
  await writeFile(file, pack("foto|rekam~ .. ruang_arsip"));
  await presenter.getByText(/merah/).waitFor({ state: "detached" });
  await album.take(presenter, group, "rules-live-green", "Diperbaiki: semua contoh hijau");
  await writeFile(file, pack("foto .. ruang_arsip").replace("tingkat: info", "tingkat: gawat"));
  await presenter.getByRole("button", { name: "Semua paket" }).click();
  await presenter.getByText(/tidak terbaca; sisanya/).waitFor();
  await album.take(presenter, group, "rules-problem", "Bagian yang salah tulis disebut letaknya");
  await presenter.getByRole("tab", { name: "Seberapa akurat?" }).click();
  await album.take(presenter, group, "rules-accuracy", "Seberapa akurat?");
  await presenter.locator(".accuracy table").last().scrollIntoViewIfNeeded();
  await album.take(presenter, group, "rules-accuracy-sets", "Seberapa akurat?, diukur pada apa");
  await presenter.keyboard.press("Escape");
  await writeFile(file, pack("foto|rekam~ .. ruang_arsip"));
  await presenter.locator(".notice").waitFor({ state: "detached" });
  await album.take(presenter, group, "rules-home", "Jalan ke halaman aturan, di beranda");
  await startSession(running);
  await standAtSize(running);
  await album.take(presenter, group, "screenshot-before", "Tab sidang: tempat tangkapan layar");
  const buffer = await postPicture({
    display: "Warga Contoh Sejahtera",
    account: "@warga.contoh",
    text: "SEBARKAN!!! Mulai besok rekening semua pegawai dipotong 10%, info valid dari grup sebelah.<br>Viralkan sebelum dihapus ya",
  });
  await presenter
    .locator(".screenshot input")
    .setInputFiles({ name: "a.png", mimeType: "image/png", buffer });
  await presenter.locator(".screenshot [role=status]").waitFor();
  await presenter.locator(".findings code").first().waitFor();
  await album.take(presenter, group, "screenshot-read", "Tangkapan layar sudah dibaca, siap diperiksa");
  await running.close();
  await rm(profile, { recursive: true, force: true });
}

/** As an office would write it. */
const pack = (pattern: string): string => `paket: kantor-contoh
judul: Aturan Kantor Contoh
versi: 1.0.0
skema: 1
pemilik: Unit Kepatuhan Kantor Contoh
ditinjau: "2026-11-22"
aturan:
  - id: rahasia-kerja
    nama: Menjaga rahasia kerja
    sifat: anjuran
    dasar: [{sumber: Aturan kantor contoh, butir: Foto di ruang arsip perlu izin, status: contoh, diverifikasi: null}]
    mengapa: Di ruang itu dokumen mudah ikut terfoto.
    saran: [Tanyakan dulu kepada penanggung jawab ruangan.]
    periksa:
      - id: foto-ruang-arsip
        tingkat: info
        keyakinan: 0.6
        cocok: {frasa: ["${pattern}"]}
        kecuali: [negasi, imbauan]
        pesan: Foto di ruang arsip
        uji:
          kena:
            - "[[foto bareng di ruang arsip]] dulu sebelum pulang"
            - "nih gue [[rekam ruang arsip]] yang baru"
          lolos:
            - "Jangan foto di ruang arsip tanpa izin"
            - "Ruang arsip sudah dirapikan hari ini"
`;
