import { inBoth } from "./catalogue.ts";

/** Words about paired devices in the facilitator's window. */
export const deviceWords = inBoth({
  id: {
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
  },
  en: {
    title: "Devices",
    hint: "Remote: forward, back, notes and polls from your own phone. Moderator: a second person reads what the hall writes, and nothing else.",
    offer: { remote: "Pair a remote", moderator: "Pair a moderator" },
    roles: { remote: "Remote", moderator: "Moderator" },
    connected: {
      remote: "Remote connected",
      moderator: "Moderator connected",
      both: "Remote and moderator connected",
    },
    scan: {
      remote: "Scan it with your own phone.",
      moderator: "Scan it with the moderator’s phone or laptop.",
    },
    orType: "Or open this address and type the code.",
    waitingDoor: "Opening the phones’ door …",
    left: (time) => `Valid for another ${time}, for one device.`,
    cancel: "Cancel",
    since: (time) => `since ${time}`,
    on: "connected",
    off: "disconnected",
    release: "Disconnect",
    releaseNamed: (role, time) => `Disconnect the ${role.toLowerCase()} connected since ${time}`,
    ended: {
      usang: "That code has run out. Make a new one if you still need it.",
      ditebak:
        "That code was switched off after a few wrong guesses; no device was connected. Make a new one, and make sure the hall cannot see this screen.",
    },
    single:
      "With one screen, the hall sees this window too. Switch the projector off for a moment, then show the code.",
    singleSure: "The projector is off, show the code",
    failed: "That did not work yet. The session is not affected; please try again.",
    qr: "QR code to pair a device",
  },
});
