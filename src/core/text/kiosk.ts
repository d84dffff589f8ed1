import { inBoth } from "./catalogue.ts";

/** Words of the lobby's screen. */
export const kioskWords = inBoth({
  id: {
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
  },
  en: {
    setUp: "Set up the kiosk",
    setUpLead:
      "The kiosk takes the whole screen and plays this deck over and over. Only the PIN you choose closes it; keep it somewhere safe.",
    pin: "PIN, 4 to 12 digits",
    pinAgain: "The PIN again",
    pinShape: "A PIN has 4 to 12 digits.",
    pinDiffers: "The two PINs are not the same. Please type them again.",
    start: "Start the kiosk",
    audience: "Guidance for employees of the Ministry of Finance",
    leave: "Close the kiosk",
    back: "Back to the loop",
    previous: "Previous",
    next: "Next",
  },
});
