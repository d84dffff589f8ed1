/** Words of the lobby's screen. */
export const words = {
  setUp: "Siapkan kios",
  setUpLead:
    "Kios mengambil seluruh layar dan memutar deck ini terus-menerus. Hanya PIN berikut yang menutupnya; catat di tempat aman.",
  pin: "PIN, 4 sampai 12 angka",
  pinAgain: "Ulangi PIN",
  pinShape: "PIN terdiri atas 4 sampai 12 angka.",
  pinDiffers: "Kedua PIN belum sama. Ketik sekali lagi.",
  start: "Mulai kios",
  audience: "Pedoman untuk pegawai Kemenkeu",
  leave: "Tutup kios",
  back: "Kembali ke putaran",
  previous: "Sebelumnya",
  next: "Berikutnya",
};
