/**
 * Look-alikes of Latin letters from other scripts, written as pairs "look-alike, Latin".
 * NFKC already folds bold, italic, circled and full-width letters; these it leaves alone.
 */
const pairs =
  "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwкkмmтtвbнhгrпnиuпnзzбbлlоoАaВbЕeКkМmНhОoРpСcТtУyХxІiЈjЅs" +
  "αaβbεeηnιiκkνvοoρpτtυuχxωwΑaΒbΕeΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxΖz" +
  "ɑaɡgıiłløođdħhʟlɴnʀrᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkᴍmᴏoᴘpꜱsᴛtᴜuᴠvᴡwʏyᴢz" +
  "🅰a🅱b🅾o🅿p";

const table = new Map<string, string>();
const letters = Array.from(pairs);
for (let i = 0; i + 1 < letters.length; i += 2) table.set(letters[i] ?? "", letters[i + 1] ?? "");
// Squared and regional letters run in unbroken blocks.
for (let i = 0; i < 26; i += 1) {
  const latin = String.fromCharCode(97 + i);
  table.set(String.fromCodePoint(0x1f130 + i), latin);
  table.set(String.fromCodePoint(0x1f150 + i), latin);
  table.set(String.fromCodePoint(0x1f170 + i), latin);
}

/** The Latin letter a character imitates, or undefined. */
export const latinFor = (char: string): string | undefined => table.get(char);
