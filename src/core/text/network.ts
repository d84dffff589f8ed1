import type { Reason } from "../network/address.ts";
import type { CheckId, CheckTold } from "../network/check.ts";
import type { NoAddress } from "../network/rank.ts";

const handCount = "Slide tetap berjalan, dan hitung tangan (M) tetap bisa.";

/** Words about the network between the laptop and the phones, for facilitators and the hall. */
export const networkWords = {
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
    "tanpa-jaringan": `Komputer ini belum tersambung ke jaringan mana pun. ${handCount} Sambungkan ke Wi-Fi kantor atau router kecil, lalu buka pintu ponsel lagi.`,
    "hanya-ipv6": `Jaringan ini hanya memberi alamat IPv6, sedangkan ponsel dipersilakan masuk lewat IPv4. ${handCount} Pakai Wi-Fi lain atau router kecil, lalu buka pintu ponsel lagi.`,
  } satisfies Record<NoAddress, string>,
  problems: {
    "port-terpakai":
      "Semua port Bijak sedang dipakai program lain. Slide tetap berjalan; tutup program itu lalu buka pintu ponsel lagi.",
    "port-dilarang":
      "Komputer ini melarang Bijak menerima ponsel. Slide tetap berjalan; minta petugas TI membuka firewall untuk Bijak.",
    "alamat-tidak-ada": `Alamat jaringan itu sudah tidak ada. ${handCount} Sambungkan Wi-Fi lalu buka pintu ponsel lagi.`,
    gagal: "Pintu ponsel tidak bisa dibuka. Slide tetap berjalan; hitung tangan dulu, lalu coba lagi.",
  },
  moved: (from: string, to: string) =>
    `Alamat ${from} sudah tidak ada, jadi pintu ponsel pindah ke ${to}. QR di layar sudah berganti; minta hadirin memindai lagi. Jawaban yang tersimpan tetap ada.`,
  movedBetter: (from: string, to: string) =>
    `Jaringan yang lebih baik tersambung, jadi pintu ponsel pindah dari ${from} ke ${to} selagi belum ada ponsel di dalam. QR di layar sudah berganti.`,
  offer: (to: string) =>
    `Jaringan yang mungkin lebih baik tersambung: ${to}. Ponsel sudah di dalam, jadi alamat tidak diganti; pilih sendiri di tab Polling bila perlu.`,
  lost: `Jaringan terputus, jadi ponsel tidak bisa mencapai laptop ini. ${handCount} Jawaban yang tersimpan tetap ada; pintu terbuka lagi sendiri begitu jaringan kembali.`,
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
  check: {
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
  card: {
    title: "Ikut menjawab dari ponsel",
    label: "Cara ikut menjawab",
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
    stay: ["Pilih “Tetap tersambung”", "Bila ponsel bertanya soal Wi-Fi ini."],
    off: ["Matikan data seluler dan VPN", "Sebentar saja, bila halaman tidak terbuka."],
    scan: ["Pindai kode QR lagi", "Dengan kamera ponsel."],
    show: "Kartu “tidak ada internet”",
    hide: "Tutup kartu",
  },
};
