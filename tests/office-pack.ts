/** A pack as an office would save it: one check, with examples that prove `foto|potret brankas` and nothing narrower. */
export const officePack = (pattern: string, level = "tinjau"): string => `paket: kantor-uji
judul: Aturan Kantor Uji
versi: 1.2.3
skema: 1
pemilik: Unit Uji
ditinjau: "2026-11-22"
aturan:
  - id: rahasia-kerja
    nama: Menjaga rahasia kerja
    sifat: anjuran
    dasar: [{sumber: Aturan kantor uji, butir: Butir 3, status: berlaku, diverifikasi: "2026-11-22"}]
    mengapa: Sebab diuji.
    saran: [Tanyakan dulu.]
    periksa:
      - id: foto-brankas
        tingkat: ${level}
        keyakinan: 0.7
        cocok: {frasa: ["${pattern}"]}
        pesan: Foto brankas kantor.
        uji:
          kena: ["[[foto brankas]] hari ini", "[[potret brankas]] baru"]
          lolos: ["brankas sudah dikunci"]
`;
