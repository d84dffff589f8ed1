import { inBoth } from "./catalogue.ts";

type Step = [what: string, how: string];

/** Words of the cards that tell a hall how to join with a phone. */
export const joinWords = inBoth({
  id: {
    card: {
      title: "Ikut menjawab dari ponsel",
      label: "Cara ikut menjawab",
      still: "Masih bisa menjawab:",
      room: "Sambungkan ponsel ke Wi-Fi ruangan ini.",
      scan: "Pindai kode QR ini.",
      type: "Atau ketik",
      code: "kode",
      promise: "Tanpa aplikasi, tanpa mendaftar.",
      joinWifi: "Sambungkan Wi-Fi",
      network: "nama",
      password: "sandi",
      open: "tanpa sandi",
      joinPage: "Buka halamannya",
      typed: "atau ketik",
      typedCode: "kode",
      qrTo: (address: string) => `Kode QR menuju ${address}`,
      qrWifi: (ssid: string) => `Kode QR untuk Wi-Fi ${ssid}`,
    },
    help: {
      title: "Ponsel bilang “tidak ada internet”?",
      lead: "Tidak apa-apa: halamannya ada di laptop depan.",
      stay: ["Pilih “Tetap tersambung”", "Bila ponsel bertanya soal Wi-Fi ini."] as Step,
      off: ["Matikan data seluler dan VPN", "Sebentar saja, bila halaman tidak terbuka."] as Step,
      scan: ["Pindai kode QR lagi", "Dengan kamera ponsel."] as Step,
      show: "Kartu “tidak ada internet”",
      hide: "Tutup kartu",
    },
  },
  en: {
    card: {
      title: "Answer from your phone",
      label: "How to join in",
      still: "You can still answer:",
      room: "Connect your phone to this room’s Wi-Fi.",
      scan: "Scan this QR code.",
      type: "Or type",
      code: "code",
      promise: "No app, no sign-up.",
      joinWifi: "Connect to the Wi-Fi",
      network: "name",
      password: "password",
      open: "no password",
      joinPage: "Open the page",
      typed: "or type",
      typedCode: "code",
      qrTo: (address) => `QR code to ${address}`,
      qrWifi: (ssid) => `QR code for the Wi-Fi ${ssid}`,
    },
    help: {
      title: "Does your phone say “no internet”?",
      lead: "That is fine: the page is on the laptop at the front.",
      stay: ["Choose “Stay connected”", "If your phone asks about this Wi-Fi."],
      off: ["Switch mobile data and VPN off", "Just for a while, if the page does not open."],
      scan: ["Scan the QR code again", "With the phone’s camera."],
      show: "The “no internet” card",
      hide: "Close the card",
    },
  },
});
