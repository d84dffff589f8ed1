import type { Reason } from "../network/address.ts";
import type { NoAddress } from "../network/rank.ts";
import { inBoth } from "./catalogue.ts";

const handCount = {
  id: "Slide tetap berjalan, dan hitung tangan (M) tetap bisa.",
  en: "The slides go on, and you can still count hands (M).",
};

/** Words about the network between the laptop and the phones, for facilitators and the hall. */
export const networkWords = inBoth({
  id: {
    reasons: {
      lokal: "alamat jaringan lokal",
      tumpangan: "alamat jaringan tumpangan (100.64), seperti VPN atau modem seluler",
      publik: "alamat publik: peramban ponsel bisa memberi peringatan",
      "tanpa-alamat": "tidak mendapat alamat dari jaringan (169.254)",
      wifi: "Wi-Fi",
      kabel: "kabel jaringan",
      bawaan: "kartu jaringan bawaan",
      hotspot: "hotspot dari laptop ini, biasanya paling banyak 8 ponsel",
      "ponsel-usb": "lewat kabel ke satu ponsel; ponsel lain tidak ada di dalamnya",
      vpn: "VPN: ponsel di ruangan tidak berada di dalamnya",
      "mesin-maya": "jaringan mesin virtual di dalam laptop ini",
      jembatan: "sakelar mesin virtual yang dilewati jaringan laptop ini",
      "jalur-utama": "jalur utama laptop ini",
      dipilih: "Anda pilih sebelumnya di jaringan ini",
      ditetapkan: "ditetapkan oleh pengelola komputer ini",
    } satisfies Record<Reason, string>,
    none: {
      "tanpa-jaringan": `Komputer ini belum tersambung ke jaringan mana pun. ${handCount.id} Sambungkan ke Wi-Fi kantor atau router kecil, lalu buka pintu ponsel lagi.`,
      "hanya-ipv6": `Jaringan ini hanya memberi alamat IPv6, sedangkan ponsel dipersilakan masuk lewat IPv4. ${handCount.id} Pakai Wi-Fi lain atau router kecil, lalu buka pintu ponsel lagi.`,
    } satisfies Record<NoAddress, string>,
    problems: {
      "port-terpakai":
        "Semua port Bijak sedang dipakai program lain. Slide tetap berjalan; tutup program itu lalu buka pintu ponsel lagi.",
      "port-dilarang":
        "Komputer ini melarang Bijak menerima ponsel. Slide tetap berjalan; minta petugas TI membuka firewall untuk Bijak.",
      "alamat-tidak-ada": `Alamat jaringan itu sudah tidak ada. ${handCount.id} Sambungkan Wi-Fi lalu buka pintu ponsel lagi.`,
      gagal: "Pintu ponsel tidak bisa dibuka. Slide tetap berjalan; hitung tangan dulu, lalu coba lagi.",
    },
    moved: (from: string, to: string) =>
      `Alamat ${from} sudah tidak ada, jadi pintu ponsel pindah ke ${to}. QR di layar sudah berganti; minta hadirin memindai lagi. Jawaban yang tersimpan tetap ada.`,
    movedBetter: (from: string, to: string) =>
      `Jaringan yang lebih baik tersambung, jadi pintu ponsel pindah dari ${from} ke ${to} selagi belum ada ponsel di dalam. QR di layar sudah berganti.`,
    offer: (to: string) =>
      `Jaringan yang mungkin lebih baik tersambung: ${to}. Ponsel sudah di dalam, jadi alamat tidak diganti; pilih sendiri di tab Polling bila perlu.`,
    lost: `Jaringan terputus, jadi ponsel tidak bisa mencapai laptop ini. ${handCount.id} Jawaban yang tersimpan tetap ada; pintu terbuka lagi sendiri begitu jaringan kembali.`,
    backTo: (to: string) => `Jaringan kembali. Ponsel bisa masuk lagi di ${to}.`,
    portBusy: (busy: string, port: number) =>
      `Port ${busy} sedang dipakai program lain, jadi dipakai port ${port}.`,
    portMoved: (busy: number, port: number) =>
      `Port ${busy} dari sesi ini sedang dipakai program lain, jadi pintu ponsel pindah ke port ${port}. QR di layar sudah berganti; minta hadirin memindai lagi.`,
    opening: "Pintu ponsel sedang dibuka…",
    closed: "Pintu ponsel belum bisa dibuka; sebabnya tertulis di atas. Hitung tangan (M) tetap bisa.",
    lostShort:
      "Jaringan terputus. Pintu terbuka lagi sendiri begitu jaringan kembali; hitung tangan (M) tetap bisa.",
    addresses: "Alamat laptop ini",
    best: "disarankan",
    wifi: {
      title: "Wi-Fi untuk hadirin",
      lead: "Tampil di kartu layar hadirin sebagai QR dan tulisan. Tidak pernah masuk catatan sesi.",
      ssid: "Nama Wi-Fi",
      password: "Sandi (kosong bila tanpa sandi)",
      keep: "Ingat di komputer ini",
      use: "Tampilkan di kartu",
      remove: "Jangan tampilkan lagi",
      problems: {
        "tanpa-nama": "Isi nama Wi-Fi dulu.",
        "nama-panjang": "Nama Wi-Fi paling panjang 32 huruf. Periksa lagi.",
        sandi: "Sandi Wi-Fi terdiri dari 8 sampai 63 huruf, angka, atau tanda tanpa aksen. Periksa lagi.",
      },
      notKept: "Wi-Fi tampil sekarang, tetapi belum bisa disimpan ke disk.",
    },
  },
  en: {
    reasons: {
      lokal: "local network address",
      tumpangan: "overlay address (100.64), such as a VPN or a mobile modem",
      publik: "public address: phone browsers may show a warning",
      "tanpa-alamat": "got no address from the network (169.254)",
      wifi: "Wi-Fi",
      kabel: "network cable",
      bawaan: "built-in network card",
      hotspot: "hotspot of this laptop, usually for 8 phones at most",
      "ponsel-usb": "by cable to one phone; other phones are not on it",
      vpn: "VPN: phones in the room are not on it",
      "mesin-maya": "a virtual machine’s network inside this laptop",
      jembatan: "a virtual machine’s switch that this laptop’s network goes through",
      "jalur-utama": "this laptop’s main route",
      dipilih: "your earlier choice on this network",
      ditetapkan: "set by whoever manages this computer",
    },
    none: {
      "tanpa-jaringan": `This computer is not connected to any network. ${handCount.en} Connect it to the office Wi-Fi or a small router, then open the phones’ door again.`,
      "hanya-ipv6": `This network gives IPv6 addresses only, while phones come in over IPv4. ${handCount.en} Use another Wi-Fi or a small router, then open the phones’ door again.`,
    },
    problems: {
      "port-terpakai":
        "Every port of Bijak is used by another program. The slides go on; close that program, then open the phones’ door again.",
      "port-dilarang":
        "This computer does not let Bijak receive phones. The slides go on; ask your IT staff to open the firewall for Bijak.",
      "alamat-tidak-ada": `That network address is gone. ${handCount.en} Connect to Wi-Fi, then open the phones’ door again.`,
      gagal: "The phones’ door could not be opened. The slides go on; count hands for now, then try again.",
    },
    moved: (from, to) =>
      `The address ${from} is gone, so the phones’ door moved to ${to}. The QR code on screen has changed; ask the audience to scan again. Saved answers are still there.`,
    movedBetter: (from, to) =>
      `A better network was connected, so the phones’ door moved from ${from} to ${to} while no phone was in yet. The QR code on screen has changed.`,
    offer: (to) =>
      `A network that may be better was connected: ${to}. Phones are in already, so the address was not changed; choose it yourself in the Polls tab if you need it.`,
    lost: `The network is gone, so phones cannot reach this laptop. ${handCount.en} Saved answers are still there; the door opens by itself as soon as the network is back.`,
    backTo: (to) => `The network is back. Phones can come in again at ${to}.`,
    portBusy: (busy, port) => `Port ${busy} is used by another program, so port ${port} is used instead.`,
    portMoved: (busy, port) =>
      `Port ${busy} of this session is used by another program, so the phones’ door moved to port ${port}. The QR code on screen has changed; ask the audience to scan again.`,
    opening: "Opening the phones’ door…",
    closed:
      "The phones’ door cannot be opened yet; the reason is written above. You can still count hands (M).",
    lostShort:
      "The network is gone. The door opens by itself as soon as it is back; you can still count hands (M).",
    addresses: "Addresses of this laptop",
    best: "suggested",
    wifi: {
      title: "Wi-Fi for the audience",
      lead: "Shown on the hall’s card as a QR code and in letters. It never enters the session’s record.",
      ssid: "Wi-Fi name",
      password: "Password (empty if there is none)",
      keep: "Remember on this computer",
      use: "Show on the card",
      remove: "Show it no more",
      problems: {
        "tanpa-nama": "Fill in the Wi-Fi name first.",
        "nama-panjang": "A Wi-Fi name has 32 letters at most. Please check it.",
        sandi: "A Wi-Fi password has 8 to 63 letters, digits or signs without accents. Please check it.",
      },
      notKept: "The Wi-Fi is shown now, but it could not be saved to disk yet.",
    },
  },
});
