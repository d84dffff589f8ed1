import type { ComponentType, ReactNode } from "react";
import { BedaPlatform } from "./beda-platform.tsx";
import { CekBerkala } from "./cek-berkala.tsx";
import { DuaSisi } from "./dua-sisi.tsx";
import type { DrawingProps } from "./frame.tsx";
import { IdentitasDigital } from "./identitas-digital.tsx";
import { JejakDigital } from "./jejak-digital.tsx";
import { LimaAsumsi } from "./lima-asumsi.tsx";
import { NamaAkun } from "./nama-akun.tsx";
import { Netral } from "./netral.tsx";
import { Rahasia } from "./rahasia.tsx";
import { SebelumMengunggah } from "./sebelum-mengunggah.tsx";
import { SiapaYangMelihat } from "./siapa-yang-melihat.tsx";
import { BatasCanda } from "./batas-canda.tsx";
import { FotoDanCaption } from "./foto-dan-caption.tsx";
import { KataSopan } from "./kata-sopan.tsx";
import { KesanPerjalanan } from "./kesan-perjalanan.tsx";
import { KritikTanpaBenci } from "./kritik-tanpa-benci.tsx";
import { Lapor } from "./lapor.tsx";
import { LoketSama } from "./loket-sama.tsx";
import { Radikalisme } from "./radikalisme.tsx";
import { RantaiKabar } from "./rantai-kabar.tsx";
import { SumberPertama } from "./sumber-pertama.tsx";
import { TerbukaTertutup } from "./terbuka-tertutup.tsx";
import { Terorisme } from "./terorisme.tsx";
import { TetapBoleh } from "./tetap-boleh.tsx";
import { YangDihindari } from "./yang-dihindari.tsx";

/** The figures a deck may name in a `figure` block. */
export const drawings: Record<string, ComponentType<DrawingProps>> = {
  "jejak-digital": JejakDigital,
  "siapa-yang-melihat": SiapaYangMelihat,
  "sebelum-mengunggah": SebelumMengunggah,
  "dua-sisi": DuaSisi,
  "lima-asumsi": LimaAsumsi,
  "identitas-digital": IdentitasDigital,
  "beda-platform": BedaPlatform,
  "cek-berkala": CekBerkala,
  netral: Netral,
  rahasia: Rahasia,
  "nama-akun": NamaAkun,
  "batas-canda": BatasCanda,
  "foto-dan-caption": FotoDanCaption,
  "kata-sopan": KataSopan,
  "kesan-perjalanan": KesanPerjalanan,
  "kritik-tanpa-benci": KritikTanpaBenci,
  lapor: Lapor,
  "loket-sama": LoketSama,
  radikalisme: Radikalisme,
  "rantai-kabar": RantaiKabar,
  "sumber-pertama": SumberPertama,
  "terbuka-tertutup": TerbukaTertutup,
  terorisme: Terorisme,
  "tetap-boleh": TetapBoleh,
  "yang-dihindari": YangDihindari,
};

/** Null for a name nobody drew. */
export function drawingNamed(name: string, alt: string): ReactNode {
  const Drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  return Drawing ? <Drawing alt={alt} /> : null;
}
