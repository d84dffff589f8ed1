/** Written from knowledge of the language: words that stand before, within or instead of a person's name. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these even a name in small letters is one: "pak budi". */
export const strongTitles = list("pak bu bpk sdr sdri sdra tn ny nn almarhum almarhumah alm bernama");

/** After these a name has a capital, or the words are "ibu hamil", "mas kawin", "si kecil". */
export const weakTitles = list(`
  bapak ibu saudara saudari mas mbak mba kak kakak bang abang kang teh teteh uda uni om tante bude pakde paklik bulik opung oppung
  daeng cak ning neng aa ustaz ustadz ustazah kiai kyai habib gus tgk tengku romo suster pendeta haji hajah hj h dr drs
  dra ir prof dokter si sang adik dik dek mr mrs ms miss mister`);

/** Given names so common that a capital alone tells them from ordinary words. */
export const givenNames = list(`
  ade adi aditya agung agus ahmad aisyah ali amin amir anas andi andika andre andri angga anggraini ani anisa anton ari
  arief arif aris arya asep astuti ayu azis bagas bagus bambang bayu benny bima budi budiman cahyo candra chandra citra
  dani danang darma dedi dede deni denny desi dewi dian diana dika dimas dina dodi dwi edi edy eka eko elsa endang erna
  fadli fajar farah farhan fatimah faisal febri ferdi ferry firman fitri gede gilang gita gunawan hadi hamzah handoko
  hani hasan hendra hendri heri herman heru hidayat husein ida ika iin ika ilham imam indah indra intan irfan irma
  irwan ismail iwan jaka jamal joko juli kadek kartika ketut komang krisna kurnia kurniawan lestari lia lilis linda
  lisa luh lukman made mahmud maman maria maya mega mira mirna mochamad mohamad muhamad muhammad mulyadi mulyani nanda
  nanang nia nina ningsih nita novi nugroho nur nurul nyoman pandu prabowo pratama pratiwi putra putri putu rahayu
  rahma rahmat rama rani ratna reza rian ridwan rina rini rio rizal rizki rizky robert rohman rosa rudi rudy rusdi
  sandi santi santoso sapto saputra sari setiawan sigit siti slamet sri sugeng suharto sukma sulastri sunarto supri
  suparman surya susanti susanto susi sutrisno suyanto syaiful taufik tegar teguh tigor tini titin tono tri umar utami
  vina wahyu wahyudi wati wawan wayan wibowo widodo wijaya winda wira wulan yani yanti yanto yati yoga yogi yudi yuli
  yuliana yusuf zaenal zahra zainal`);

/** Between two parts of one name. */
export const nameParticles = list("bin binti ibn al el van de der");

/** Before these words' followers stands no person: streets, firms, places, offices, prophets. */
export const notPersonBefore = list(`
  jalan jl jln gang gg pt cv ud rs rsud rsup sd smp sma smk universitas institut bank hotel stasiun bandara terminal
  pelabuhan kota kabupaten kab provinsi prov kecamatan kec kelurahan desa dusun pulau gunung sungai danau pantai gedung
  taman toko warung pasar masjid musala gereja pura wihara dinas kantor partai yayasan nabi rasul dewa perumahan komplek
  kompleks puskesmas klinik republik kerajaan negara laut selat teluk tanjung museum candi bulan hari`);

/** Words that are written with a capital for other reasons than being somebody's name. */
export const ordinary = list(`
  ada adalah agar ajak akan akhir akhirnya aku akun alhamdulillah aman anak anda aneh angka antrean apa apakah apalagi
  aparat april asn assalamualaikum astaga atas atasan atau awal awas ayah ayo badan bagi bagian bahasa bahwa baik banjir
  bank bansos bantuan banyak baru barat batam bawah bea beberapa begini begitu belum benar beras berita besar besok
  betul biar biasa bidan bijak bila bilang bisa bos buat bukan buka bulan bumi bunda bupati cabang camat capek cara cek
  cepat cerita cuma cukai cuti daerah dalam dan dana dapat dari data dede demi demikian dengan dengar depan depok desa
  desember di dia diam dinas direktorat direktur dirjen ditjen djp djbc djkn djpb djpk djppr dokumen donor dosen dpr dua
  duh dukung dulu eh enam esok fakta februari foto gabung gaji gara gila grup guru habis hai halo hamil hanya harga hari
  harus hasil hati hebat hei heran hidup himbauan hoaks hoax hotel ibadah ikut indonesia info ini ingat inspektur islam
  itu iya izin jabatan jadi jakarta jaga jalan jam jangan januari jateng jatim jabar jawa jelas jenderal jika juga juli
  jumat juni kabar kabupaten kakap kalau kalian kalimantan kami kamis kampus kantor kapan karena kasi kasubag kasus kata
  katanya katolik kawan kawin kebijakan kecil kejadian kelas keluarga kemarin kemenkeu kementerian kementrian kenapa
  kepala kepada kerja keren ketua keuangan khusus kini kipas kita komplek kominfo kopi korban kota kpk kpp kppn kpknl
  kpu kristen kuasa kurang lagi lah lain laki lalu lama lampung langsung lapor laporan layanan lebaran lebih lihat lima
  link loket lucu lurah lusa maaf maha mahal maka makan makassar makin malah malam malang mana mantap manusia mari maret
  masih masa masuk masyarakat mau medan media mei menteri mereka meski mohon muda mulai mungkin muslim nama namun nanti
  nasional natal negara negeri nomor november nusantara nyepi oktober orang padahal padang pagi pajak paling pancasila
  panitia papua para partai pasal pasar pasti paslon pasti pegawai pejabat pekan pelayanan pemda pemerintah pemilu
  pemkab pemkot pemprov pengumuman penting perdin perempuan periksa perlu pernah pertama peserta petugas pintar plt pns
  pokok polda polisi politik polres polri polsek presiden pria provinsi puasa pusat rabu ramadan ramai rapat rapim raya
  rekening rektor republik resmi ribu rt rumah rw sabtu sahabat saja sakit salah salam salut sama sambil sampai sangat
  satgas satu saya sayang sebab sebar sebarkan sebelum sedang sehat sejak sejahtera sekali sekarang sekda sekolah
  sekretaris selain selalu selama selamat selasa selatan semangat semarang sembako semoga semua senang sendiri senin
  september seperti serius sering setelah setiap setuju siang siapa sih silakan simak sini situ sore spt sudah sulawesi
  sumatera sumatra sumber sungguh supaya surabaya surat tadi tahan tahu tahukah tahun tak takut tanggal tangerang tanya
  tapi target tarif tau telah teman tentang tengah terima tersebut tertib terus tetap tetapi tidak tiga tim timur tim
  tiap tni tolong tukin tuhan tukang tunggu tv uang ulama umum undang unit universitas untuk upacara usul utang utara
  uu viral viralkan wajib waktu walaupun walikota wanita warga waspada wib wisata yakin yaitu yang yogyakarta yuk yth
  bro sis gan min doi dia saya kamu anda kalian aku gue lu situ camat sekdes kades rt rw lurah kecil merah putih paling
  hijau tanpa modal anggaran rp umat bungsu sulung miskin kaya tua muda cantik ganteng botak gendut rupa perut`);
