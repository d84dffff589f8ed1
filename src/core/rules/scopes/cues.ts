import type { ScopeName } from "./names.ts";

/**
 * Where a cue counts: `before` the candidate in its clause (at most `within` words), anywhere in its `sentence`,
 * in its sentence or a neighbour (`around`), or anywhere in the `post`.
 */
export type Cue = {
  scope: ScopeName;
  reach: "before" | "sentence" | "around" | "post";
  within?: number;
  /** Counts only for words that stand in quotation marks. */
  quotedOnly?: true;
  patterns: string[];
};

const no = "tidak|bukan|jangan|tanpa|stop|anti|dilarang|enggan|menolak|tolak|haram|cegah|hindari|lawan|setop";

export const cues: Cue[] = [
  {
    scope: "negasi",
    reach: "before",
    within: 5,
    patterns: [
      `${no} !lupa|ragu|segan|cuma|hanya|sekadar|sekedar|saja|main-main|malu|sungkan|bohong|kasih|takut|lupakan|diam|hoaks|hoax`,
      "belum pernah",
      "tidak akan|pernah|boleh|usah|perlu|ada|mau|bisa|mungkin",
      "bukan berarti|untuk|buat",
      "memberantas|berantas|perangi|melawan|menangkal|tangkal|mencegah|pencegahan|penolakan|bebas|penanggulangan",
    ],
  },
  {
    scope: "imbauan",
    reach: "before",
    within: 10,
    patterns: [
      "jangan !lupa|ragu|segan|sampai|cuma|hanya|diam|bohong|takut|percaya|malu|sungkan|biarkan",
      "jangan sampai|pernah|mudah|gampang|asal|langsung|ikut|ikutan|mau|sembarangan|dulu|suka",
      "stop|setop|hentikan|hindari|dilarang|larangan|waspada|waspadai|awas|hati-hati|cegah|tolak|lawan|perangi|tangkal",
      "tidak boleh|usah|perlu|baik|pantas|elok|patut|etis|layak",
      "sebaiknya|mending|mendingan jangan|tidak|hindari",
      "bahaya|bahayanya|risiko|dampak dari?",
      "ayo|mohon|harap|tolong berhenti|setop|jangan|hentikan|laporkan|lapor|cek|saring",
    ],
  },
  {
    scope: "saring",
    reach: "around",
    patterns: [
      "saring sebelum sebar|sharing|share",
      "saring dulu|dahulu",
      "cek|periksa|pastikan|verifikasi dulu|dahulu|faktanya|kebenarannya|sumbernya",
      "jangan mudah|gampang|langsung percaya|terpancing|terprovokasi|tergiur|sebar|disebar|diteruskan|dibagikan",
      "jangan asal|sembarangan|ikut|ikutan .. sebar~|share|bagi~|terus~|posting|unggah",
      "waspada|waspadai|hati-hati|awas|hindari .. hoaks|penipuan|modus|tautan|link|pesan|kabar|ajakan|radikal|radikalisme",
      "bijak .. bermedsos|bermedia|medsos",
      "tunggu|menunggu|nunggu .. resmi|pengumuman|klarifikasi|rilis",
      "laporkan|lapor ke",
    ],
  },
  {
    scope: "bantahan",
    reach: "post",
    patterns: [
      "!bukan|tidak|bkn hoaks .. beredar|lama|lagi",
      "adalah|itu|ini|ternyata|termasuk|dinyatakan|merupakan|cuma|jelas|fix|kabar|isu|info|pesan hoaks|hoax|bohong|fitnah|keliru|palsu",
      "kabar|informasi|info|berita|isu|pesan|klaim|narasi|video|foto|unggahan|postingan .. tidak|tdk benar",
      "itu|tersebut tidak benar",
      "tidak benar bahwa|kabar|isu|informasi|jika",
      "cek|periksa fakta",
      "hasil|tim cek fakta",
      "klarifikasi .. kabar|isu|info|informasi|terkait|soal",
      "membantah|bantah|dibantah|meluruskan|luruskan|klarifikasinya|disinformasi|misinformasi|turnbackhoax|mafindo",
      "faktanya",
      "sudah dibantah|diklarifikasi|diluruskan",
      "terbukti hoaks|bohong|palsu",
    ],
  },
  {
    scope: "kecaman",
    reach: "around",
    patterns: [
      "itu|ini|tersebut|begitu|gitu|jelas|sangat|sungguh|beneran rasis|jahat|keterlaluan|menyakitkan|diskriminatif|seksis|pelecehan|penghinaan|stereotip|merendahkan",
      "rasis|jahat|sadis|kejam|parah|diskriminatif|seksis banget|sekali|itu|tuh|namanya",
      "tidak pantas|lucu|manusiawi|adil|sopan|dibenarkan|beradab|etis|bermoral|patut|boleh",
      "jangan ditiru|dicontoh|normalisasi|dinormalisasi|dibiasakan|begitu|gitu|pernah|ngomong|bilang|sebut|panggil",
      "stop|setop|hentikan|berhenti|lawan|tolak|kecam|mengecam|mengutuk|kutuk .. ujaran|kebencian|rasisme|diskriminasi|pelecehan|bullying|perundungan|stereotip|rasis|hinaan|body|kekerasan|teror|terorisme|radikalisme|sikap|ucapan|kalimat|komentar",
      "ucapan|kalimat|komentar|kata-kata|ujaran|candaan|pernyataan|julukan .. menyakitkan|melukai|menyakiti|menghina|merendahkan|melanggar|rasis|jahat|salah|keliru|kasar|hapus|berhenti|seksis|menyedihkan|sedih|keterlaluan",
      "sedih|miris|muak|geram|prihatin|kecewa|malu|marah|risih|capek .. baca|membaca|melihat|mendengar|dibilang|komentar",
      "sedih|sedihnya|miris|mirisnya|prihatin",
      "masih ada .. yang .. bilang|ngomong|menganggap|teriak|nulis|ngatain|bully",
      "siapapun|orang|pun yang .. bilang|ngomong|nulis|teriak|menyebut .. salah|keliru|jahat|rasis|malu|dihukum|diproses|dilaporkan",
      "mengecam|mengutuk|dikecam|menentang|melaporkan|dilaporkan|keliru|menyakitkan|melukai|merendahkan|berhenti|berhentilah",
      "itu bukan .. candaan|bercanda|lucu|kritik|nasihat|ajaran",
      "setiap orang .. berhak|setara|sama",
      "anti rasisme|diskriminasi|perundungan|bullying",
      "yang|siapa bilang|ngomong|nyebut|menyebut ..8 cuma|hanya ..1 mau|ingin|pengen kita|kami|ribut|memecah|adu_domba",
      "membuktikan|buktinya ..1 sebaliknya|kebalikannya|terbalik",
    ],
  },
  {
    scope: "kecaman",
    reach: "around",
    patterns: [
      "tidak bisa|dapat|akan|boleh diterima|dibenarkan|ditoleransi|dimaafkan|dibiarkan|ditolerir",
      "tidak punya|memiliki|ada|mendapat tempat di|bagi|untuk|dalam",
      "mengatakan|menyebut|menyamakan|menuduh|menganggap|bilang|berkata|menulis|meneriakkan|menyerukan|mengajak ..12 adalah|merupakan|berarti|sama_saja|itu|termasuk|bisa ..3 kejahatan|salah|keliru|rasis|kebencian|pidana|dipidana|pelanggaran|fitnah|stigma|prasangka|stereotip|diskriminasi|menyakitkan|jahat",
      "siapa|siapapun|orang|mereka|yang|pihak pun? ..1 bilang|mengatakan|menyebut|berkata|menganggap|nulis|menulis|teriak|ngomong|berpikir ..10 perlu|harus|wajib|sebaiknya|patut|pantas|layak|seharusnya ..1 belajar|dihukum|malu|dilaporkan|ditegur|diedukasi|sadar|minta_maaf|meminta_maaf|dididik|introspeksi|diproses",
      "adalah|itu|merupakan ucapan|kalimat|ujaran|pernyataan|komentar|kata-kata|pandangan|pikiran yang|kebencian|rasis|jahat|salah|keji",
      "menyedihkan|mengerikan|memprihatinkan|miris",
      "saya|aku|kami|kita|gue tidak setuju|sependapat|sepakat|percaya|terima",
      "tidak setuju|sependapat dengan|kalau|jika|bahwa|sama",
      "salah besar",
    ],
  },
  {
    scope: "kecaman",
    reach: "post",
    quotedOnly: true,
    patterns: [
      "memalukan|memuakkan|keterlaluan|menyakitkan|menyedihkan|keji|kejam|salah|keliru|jahat|sedih|marah|kecewa|muak|geram|kasihan|rasis|hapus|hentikan|stop|berhenti|jangan|laporkan|lapor|tolong|mohon|bukan|tidak|kenapa|mengapa",
      "kata-kata|ucapan|kalimat|ujaran|komentar|pernyataan|tulisan|cuitan|spanduk|poster|teriakan",
    ],
  },
  {
    scope: "laporan",
    reach: "around",
    patterns: [
      "polisi|polri|polda|polres|polsek|densus|bnpt|kpu|bawaslu|kejaksaan|jaksa|hakim|pengadilan|kpk|komnas|kemkomdigi|kominfo|tni|bareskrim|mk|dpr|pbb|bssn|ojk .. tangkap|menangkap|menetapkan|menyita|menyebut|mengimbau|imbau|mengingatkan|memeriksa|mengungkap|menjelaskan|gelar|menggelar|memblokir|melaporkan|mencatat|menyatakan|vonis|memvonis|mengatakan|ungkap|amankan|mengamankan|gagalkan|menggagalkan|menerima|tetapkan|umumkan|mengumumkan|memutuskan|usut|selidiki|jelaskan|kata|menolak|menindak",
      "dikutip|dilansir|mengutip|melansir|menurut|sumber|dilaporkan|diberitakan|berdasarkan dari|laporan|data|antara|kompas|detik|tempo|bbc|cnn|reuters|tirto|bps|bmkg|bnpb|liputan6|kumparan|republika",
      "antara|kompas|detikcom|tempo.co|kompas.com|detik.com|antaranews|tirto|cnnindonesia|bbc|katadata|kumparan|liputan6",
      "berita|kabar|liputan|laporan hari|pagi|siang|malam|utama|terbaru|investigasi",
      "siaran pers|konferensi pers|rilis resmi|jumpa pers",
      "kata|ujar|tutur|jelas|ungkap|menurut juru|kepala|kapolda|kapolres|kapolri|menteri|ketua|dirjen|direktur|jubir|kabid|kabag|bupati|gubernur",
    ],
  },
  {
    scope: "laporan",
    // A word of the courts next door is no report of these words.
    reach: "sentence",
    patterns: [
      "!usah|perlu|harus|harusnya|wajib|mesti|mending|mestinya|saja|suruh ditangkap|divonis|dipenjara|diringkus|dibekuk|diadili|dipolisikan|diproses|disanksi",
      "tersangka|terdakwa|terpidana|sidang|persidangan|kronologi|penyidik|penyidikan",
    ],
  },
  {
    scope: "edukasi",
    reach: "post",
    patterns: [
      "webinar|seminar|sosialisasi|pelatihan|bimtek|lokakarya|workshop|diklat|modul|kuliah|skripsi|tesis|jurnal|penelitian|riset|literasi|edukasi|penyuluhan|kurikulum|silabus|talkshow|resensi|dokumenter|museum",
      "kenali|mengenal|mengenali|pahami|memahami|pelajari|belajar ciri|tanda|apa|bahaya|modus|jenis|sejarah|perbedaan|bedanya|arti|asal|soal|tentang|cara",
      "ciri-ciri|contoh kalimat|ujaran|hoaks|soal|penggunaan|kasus",
      "materi|inti|isi pencegahan|penyuluhan|pelatihan|sosialisasi|pembekalan",
      "hubungi|lapor|laporkan|konsultasi ..2 penyuluh|bnpt|densus|konselor|psikolog",
      "cara mengenali|menghindari|melaporkan|mencegah|menghadapi|menyikapi|melindungi|mendeteksi|membedakan|menangkal|cek",
      "sejarah|sejarawan|masa orde|penjajahan|kolonial",
      "buku|novel|film|lagu|puisi|artikel|makalah berjudul|tentang|karya",
      "artinya|definisi|pengertian|kbbi|etimologi|kosakata|kamus|istilah",
    ],
  },
  {
    scope: "tanya",
    reach: "sentence",
    patterns: [
      "apa|apakah|bagaimana|mengapa|kenapa|benarkah|bolehkah|adakah|siapa|kapan|dimana|gimana|emang|bisakah|haruskah",
      "apa bener|benar|betul|ada|boleh|itu|ini|maksudnya",
      "boleh|bisa tidak",
      "ada yang tahu",
      "minta|mohon info|pencerahan|penjelasan|klarifikasi",
    ],
  },
  {
    scope: "diri",
    reach: "before",
    within: 5,
    patterns: [
      "aku|saya|gue|ane|inyong|awak|diriku|abdi|kulo|beta|hamba",
      "diri sendiri",
      "otakku|mukaku|hidupku|perutku|badanku|nasibku",
    ],
  },
  {
    scope: "pengandaian",
    reach: "before",
    within: 8,
    patterns: [
      "kalau|jika|seandainya|andai|andaikan|misal|misalnya|umpama|umpamanya|seumpama|apabila|bila|contohnya",
    ],
  },
  {
    scope: "cerita-korban",
    reach: "around",
    patterns: [
      "aku|saya|gue|kami|adikku|anakku|temanku|kakakku|anak|istri|teman saya|gue?  .. dibilang|dihina|diejek|dilecehkan|dirundung|dibully|dikatain|dipanggil|diteriaki|diancam|diusir|ditolak|disebut|dilecehin|digodain|dituduh",
      "dibilang|dihina|diejek|dilecehkan|dirundung|dibully|dikatain|dikatai|diteriaki|digodain|dilecehin",
      "pengalaman|cerita|kisah .. dilecehkan|korban|dirundung|dihina|diskriminasi|pelecehan",
      "melaporkan|lapor|laporkan .. pelecehan|kekerasan|perundungan|diskriminasi|kejadian|atasan|pelaku|hrd|unit",
    ],
  },
  {
    scope: "kiasan",
    reach: "sentence",
    patterns: [
      "ibarat|laksana|seperti|kayak|bak|bagai|bagaikan|serasa|rasanya|kiasan|perumpamaan",
      "bom waktu|air|atom|vitamin|like|promo|diskon|rasa|wangi|cokelat|mandi",
      "perang melawan|lawan kantuk|malas|macet|narkoba|harga|diskon",
      "film|sinetron|drama|game|gim|sepak_bola|bola|liga|anime|konser|lagu|pertandingan|timnas|gol|resep|masak|masakan|bumbu|sambal",
    ],
  },
  {
    scope: "benda",
    reach: "sentence",
    patterns: [
      "nyamuk|hama|tikus|kecoa|gulma|virus|bakteri|kutu|rayap|ulat|lalat|motor|mobil|mobilnya|motornya|laptop|hp|sinyal|wifi|cuaca|hujan|macet|aplikasi|server|printer|jalan|filmnya|lagunya|kucing|rumput|makanan|masakan|sambal|hpku|laptopku|komputer|error|bug|kode|skripsi|tugas|deadline|jaringan|provider|pulsa|kuota|sms|website|loading|ongkir|baterai|printernya|servernya|sinyalnya|paket|paketan|paketnya|ngelag|lag|lemot|giga|gb|koneksi|koneksinya|jaringannya|buffering|indosat|telkomsel|smartfren|indihome|aplikasinya|endingnya|gadget|sistem|sistemnya|antrean|antreannya|formulir|formulirnya",
    ],
  },
];
