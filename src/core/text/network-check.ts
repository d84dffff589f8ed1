import type { CheckId, CheckTold } from "../network/check.ts";
import { inBoth } from "./catalogue.ts";

/** "Uji jaringan": what is checked, and in a sentence what came of it. */
export const networkCheckWords = inBoth({
  id: {
    title: "Uji jaringan",
    start: "Uji jaringan",
    again: "Uji lagi",
    cancel: "Berhenti",
    close: "Tutup hasil uji",
    ids: {
      alamat: "Alamat yang bisa dipakai",
      server: "Pintu terbuka di alamat itu",
      diri: "Menjawab lewat alamat itu",
      firewall: "Firewall",
      kisaran: "Kisaran alamat",
      vpn: "VPN",
      ponsel: "Satu ponsel sungguhan",
    } satisfies Record<CheckId, string>,
    states: {
      menunggu: "menunggu giliran",
      berjalan: "sedang diperiksa",
      baik: "baik",
      perhatian: "perlu dilihat",
      gagal: "belum bisa",
      "tak-diketahui": "tidak diketahui",
    },
    told: {
      "alamat/ada": "Ada.",
      "alamat/kurang":
        "Alamat ini biasanya tidak terjangkau ponsel. Sambungkan laptop ke Wi-Fi yang sama dengan hadirin.",
      "alamat/tanpa-jaringan":
        "Tidak ada jaringan. Sambungkan laptop ke Wi-Fi kantor atau router kecil; sementara itu pakai hitung tangan.",
      "alamat/hanya-ipv6":
        "Hanya ada IPv6. Pakai Wi-Fi lain atau router kecil; sementara itu pakai hitung tangan.",
      "server/mendengar": "Terbuka.",
      "server/tertutup": "Pintu ponsel belum terbuka. Tekan J untuk membukanya, lalu uji lagi.",
      "diri/menjawab": "Dijawab.",
      "diri/diam":
        "Tidak dijawab. VPN atau program keamanan di laptop ini mungkin menahan; matikan VPN, lalu uji lagi.",
      "firewall/mati": "Tidak menghalangi.",
      "firewall/diizinkan": "Bijak diizinkan masuk.",
      "firewall/tanpa-aturan":
        "Belum ada izin untuk Bijak. Bila Windows bertanya, pilih “Izinkan”; bila tidak, minta petugas TI menambahkan aturan (docs/network.md).",
      "firewall/diblokir": "Ada aturan yang menolak Bijak. Minta petugas TI menghapus aturan itu.",
      "firewall/semua-diblokir":
        "Windows menolak semua sambungan masuk. Matikan “Blokir semua koneksi masuk” di Keamanan Windows, atau minta petugas TI.",
      "firewall/tak-terbaca":
        "Aturannya tidak dapat dibaca dari sini. Uji dengan satu ponsel di bawah menjawabnya.",
      "firewall/bukan-windows":
        "Tidak dapat diperiksa dari sini. Uji dengan satu ponsel di bawah menjawabnya.",
      "kisaran/privat": "Lokal: ponsel membukanya tanpa peringatan.",
      "kisaran/publik":
        "Alamat publik: peramban ponsel bisa memperingatkan “tidak aman”. Minta hadirin memilih “Lanjutkan”.",
      "kisaran/tumpangan":
        "Kisaran 100.64 biasanya milik VPN atau modem seluler. Pilih alamat lain di daftar bila ada.",
      "kisaran/lokal-tautan":
        "Jaringan tidak memberi alamat (169.254). Periksa kabel, atau sambung ulang Wi-Fi.",
      "vpn/tidak-ada": "Tidak menyala.",
      "vpn/ada": "VPN menyala dan bisa menahan ponsel. Bila ponsel gagal masuk, matikan VPN selama sesi.",
      "vpn/dipakai": "Alamat yang dipakai milik VPN. Pilih alamat lain di daftar, atau matikan VPN.",
      "ponsel/ada": "Sudah ada ponsel yang masuk: itu buktinya.",
      "ponsel/coba": "Buka alamat di atas dengan satu ponsel di Wi-Fi ruangan ini, bukan dengan laptop ini.",
      "ponsel/belum":
        "Belum ada ponsel yang sampai. Bila halaman tidak terbuka di ponsel, Wi-Fi ini mungkin memisahkan perangkat (isolasi klien): minta petugas TI mematikannya, atau pakai router kecil.",
    } satisfies Record<CheckTold, string>,
  },
  en: {
    title: "Test the network",
    start: "Test the network",
    again: "Test again",
    cancel: "Stop",
    close: "Close the test",
    ids: {
      alamat: "An address that can be used",
      server: "The door is open at that address",
      diri: "It answers at that address",
      firewall: "Firewall",
      kisaran: "Address range",
      vpn: "VPN",
      ponsel: "One real phone",
    },
    states: {
      menunggu: "waiting its turn",
      berjalan: "being checked",
      baik: "good",
      perhatian: "needs a look",
      gagal: "not yet",
      "tak-diketahui": "unknown",
    },
    told: {
      "alamat/ada": "There is one.",
      "alamat/kurang":
        "Phones usually cannot reach this address. Connect the laptop to the same Wi-Fi as the audience.",
      "alamat/tanpa-jaringan":
        "There is no network. Connect the laptop to the office Wi-Fi or a small router; count hands meanwhile.",
      "alamat/hanya-ipv6": "There is IPv6 only. Use another Wi-Fi or a small router; count hands meanwhile.",
      "server/mendengar": "Open.",
      "server/tertutup": "The phones’ door is not open yet. Press J to open it, then test again.",
      "diri/menjawab": "Answered.",
      "diri/diam":
        "No answer. A VPN or security program on this laptop may hold it back; switch the VPN off, then test again.",
      "firewall/mati": "Not in the way.",
      "firewall/diizinkan": "Bijak is let through.",
      "firewall/tanpa-aturan":
        "Bijak has no permission yet. If Windows asks, choose “Allow”; if it does not, ask your IT staff to add a rule (docs/network.md).",
      "firewall/diblokir": "A rule turns Bijak away. Ask your IT staff to remove that rule.",
      "firewall/semua-diblokir":
        "Windows turns all incoming connections away. Switch off “Block all incoming connections” in Windows Security, or ask your IT staff.",
      "firewall/tak-terbaca": "Its rules cannot be read from here. The test with one phone below answers it.",
      "firewall/bukan-windows": "It cannot be checked from here. The test with one phone below answers it.",
      "kisaran/privat": "Local: phones open it without a warning.",
      "kisaran/publik":
        "A public address: phone browsers may warn that it is “not secure”. Ask the audience to choose “Continue”.",
      "kisaran/tumpangan":
        "The range 100.64 usually belongs to a VPN or a mobile modem. Choose another address from the list if there is one.",
      "kisaran/lokal-tautan":
        "The network gave no address (169.254). Check the cable, or connect to the Wi-Fi again.",
      "vpn/tidak-ada": "Not on.",
      "vpn/ada":
        "A VPN is on and may hold phones back. If phones fail to come in, switch it off for the session.",
      "vpn/dipakai":
        "The address in use belongs to a VPN. Choose another address from the list, or switch the VPN off.",
      "ponsel/ada": "A phone has come in already: that is the proof.",
      "ponsel/coba": "Open the address above with one phone on this room’s Wi-Fi, not with this laptop.",
      "ponsel/belum":
        "No phone has come through yet. If the page does not open on the phone, this Wi-Fi may keep devices apart (client isolation): ask your IT staff to switch that off, or use a small router.",
    },
  },
});
