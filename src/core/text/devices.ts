/** Words about paired devices in the facilitator's window, in the language its users read. */
export const deviceWords = {
  title: "Perangkat",
  hint: "Remote: maju, mundur, catatan, dan polling dari ponsel Anda. Moderator: orang kedua membaca tulisan hadirin, dan hanya itu.",
  offer: { remote: "Pasangkan remote", moderator: "Pasangkan moderator" },
  roles: { remote: "Remote", moderator: "Moderator" },
  connected: {
    remote: "Remote tersambung",
    moderator: "Moderator tersambung",
    both: "Remote dan moderator tersambung",
  },
  scan: {
    remote: "Pindai dengan ponsel Anda sendiri.",
    moderator: "Pindai dengan ponsel atau laptop moderator.",
  },
  orType: "Atau buka alamat ini, lalu ketik kodenya.",
  waitingDoor: "Membuka pintu ponsel …",
  left: (time: string) => `Berlaku ${time} lagi, untuk satu perangkat.`,
  cancel: "Batal",
  since: (time: string) => `sejak ${time}`,
  on: "tersambung",
  off: "terputus",
  release: "Putuskan",
  releaseNamed: (role: string, time: string) => `Putuskan ${role} sejak ${time}`,
  ended: {
    usang: "Kode tadi sudah habis waktunya. Buat yang baru bila masih diperlukan.",
    ditebak:
      "Kode tadi dimatikan setelah beberapa tebakan salah; tidak ada perangkat yang tersambung. Buat kode baru, dan pastikan layar ini tidak terlihat hadirin.",
  },
  single:
    "Dengan satu layar, hadirin melihat jendela ini juga. Matikan proyektor sebentar, baru tampilkan kodenya.",
  singleSure: "Proyektor mati, tampilkan kode",
  failed: "Itu belum berhasil. Sesi tidak terpengaruh; coba sekali lagi.",
  qr: "Kode QR untuk memasangkan perangkat",
};
