import { describe, expect, it } from "vitest";
import { namedIn } from "../../../../src/core/poll/naming.ts";

describe("words from the hall that name somebody", () => {
  it.each([
    ["Mengapa Pak Budi tidak pernah ditegur?", "name", "Budi"],
    ["kenapa bu rina boleh live saat jam kerja", "name", "rina"],
    ["mas joko di seksi sebelah suka hoaks", "name", "mas joko"],
    ["Kata Agus dari seksi pelayanan boleh, benarkah?", "name", "Agus"],
    ["Bagaimana dengan @sari.rekaan yang mengunggah rapat?", "mention", "@sari.rekaan"],
    ["NIP 199001012015031001 sering main medsos, boleh?", "nip", "199001012015031001"],
    ["NIP 19900101 201503 1 001 boleh?", "nip", "19900101 201503 1 001"],
    ["Hubungi 0812-3456-7890 saja", "phone", "0812-3456-7890"],
  ])("are told: %s", (text, kind, words) => {
    expect(namedIn(text)).toEqual({ kind, words });
  });

  it.each([
    "Bolehkah memakai foto kegiatan kantor?",
    "Kapan akun pribadi dianggap akun resmi?",
    "Apakah Pak Kepala Kantor punya akun resmi?",
    "Apa beda SE-16/MK.01/2018 dengan PP 94?",
    "Kalau Direktorat Jenderal Pajak unggah duluan?",
    "ramai",
  ])("are not seen where there are none: %s", (text) => {
    expect(namedIn(text)).toBeNull();
  });
});
