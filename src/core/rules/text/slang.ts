/**
 * Chat spellings of function words and a few nouns, "spelling:standard". Kept small on purpose: a large
 * slang list maps ordinary regional words onto rude ones and becomes a source of false alarms.
 */
const pairs = `
yg:yang dgn:dengan dg:dengan krn:karena karna:karena utk:untuk tuk:untuk dr:dari dri:dari pd:pada dlm:dalam
sdh:sudah udh:sudah udah:sudah dah:sudah sdah:sudah blm:belum blum:belum belom:belum tdk:tidak tak:tidak gak:tidak
ga:tidak gk:tidak nggak:tidak ngga:tidak ngak:tidak enggak:tidak engga:tidak kagak:tidak kaga:tidak g:tidak ndak:tidak
indak:tidak ora:tidak teu:tidak henteu:tidak nda:tidak jgn:jangan jngn:jangan jan:jangan ojo:jangan aja:saja aje:saja
ulah:jangan bkn:bukan bukn:bukan dudu:bukan org:orang orng:orang wong:orang urang:orang bgt:banget bngt:banget
jg:juga jga:juga sm:sama ama:sama bs:bisa bsa:bisa klo:kalau kalo:kalau kl:kalau klau:kalau tp:tapi tpi:tapi
hrs:harus lg:lagi lgi:lagi skrg:sekarang skg:sekarang skrng:sekarang bsk:besok besuk:besok kmrn:kemarin tgl:tanggal
jd:jadi jdi:jadi tsb:tersebut dll:lain emg:emang emng:emang memang:emang mmg:emang gmn:bagaimana gimana:bagaimana
knp:kenapa knapa:kenapa ngapa:kenapa sy:saya sya:saya aq:aku ak:aku gw:gue gua:gue gwe:gue w:gue lo:lu loe:lu elo:lu
elu:lu lw:lu kmu:kamu km:kamu kau:kamu qm:kamu ente:kamu antum:kamu kowe:kamu koe:kamu sampeyan:kamu maneh:kamu
dy:dia mrk:mereka mreka:mereka kalian:kalian klian:kalian bpk:bapak pak:bapak bu:ibu sblm:sebelum sblum:sebelum
stlh:setelah abis:habis abs:habis bbrp:beberapa byk:banyak bnyk:banyak smua:semua smw:semua semwa:semua sgt:sangat
trs:terus trus:terus gt:gitu gtu:gitu gini:begini bgtu:begitu kyk:kayak kek:kayak kaya:kayak spt:seperti sprti:seperti
tmn:teman temen:teman kel:keluarga ank:anak ktr:kantor kntr:kantor msh:masih msih:masih hny:hanya
cm:cuma cuman:cuma dpt:dapat dapet:dapat ksh:kasih kasi:kasih liat:lihat lht:lihat tau:tahu taw:tahu ngerti:mengerti
info2:info bnr:benar bener:benar btul:betul mhn:mohon mhon:mohon tlg:tolong tlong:tolong grup:grup group:grup grop:grup
jkt:jakarta bdg:bandung sby:surabaya sumbar:sumatra thn:tahun bln:bulan hr:hari mgg:minggu jl:jalan no:nomor nmr:nomor
nomer:nomor hp:hp tlp:telepon telp:telepon telpon:telepon wa:whatsapp ig:instagram fb:facebook pns:pns dmn:dimana
nih:ini ni:ini ne:ini itu:itu tuh:itu tu:itu dong:dong donk:dong dunk:dong sih:sih deh:deh kok:kok ko:kok yah:ya iya:ya
ayok:ayo yuk:ayo yok:ayo kuy:ayo mari:ayo hayu:ayo share:sebar sher:sebar syer:sebar hoax:hoaks hoak:hoaks hoaxs:hoaks
pemrintah:pemerintah pmerintah:pemerintah pemda:pemda rkyt:rakyat rakyt:rakyat dibyr:dibayar byr:bayar duit:uang
pantes:pantas pntas:pantas males:malas mls:malas deket:dekat dket:dekat pinter:pintar pake:pakai sampe:sampai ampe:sampai ilang:hilang napa:kenapa sono:sana mendingan:mending hrsnya:harusnya hrusnya:harusnya mudah2an:mudah-mudahan moga2:mudah-mudahan ntar:nanti entar:nanti dikit:sedikit
`;

const table = new Map<string, string>();
for (const pair of pairs.trim().split(/\s+/)) {
  const [from, to] = pair.split(":");
  if (from !== undefined && to !== undefined && from !== to) table.set(from, to);
}

/** The standard word behind a chat spelling, or undefined. */
export const standardFor = (word: string): string | undefined => table.get(word);
