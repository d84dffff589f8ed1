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
};

/** Null for a name nobody drew. */
export function drawingNamed(name: string, alt: string): ReactNode {
  const Drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  return Drawing ? <Drawing alt={alt} /> : null;
}
