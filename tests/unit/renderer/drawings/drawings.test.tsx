import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageProvider } from "../../../../src/renderer/language/language.tsx";
import { drawingNamed, drawings } from "../../../../src/renderer/drawings/drawings.tsx";

/** The names docs/deck-format.md offers to authors. */
const offered =
  "jejak-digital siapa-yang-melihat sebelum-mengunggah dua-sisi lima-asumsi identitas-digital beda-platform cek-berkala netral rahasia nama-akun batas-canda foto-dan-caption kata-sopan kesan-perjalanan kritik-tanpa-benci lapor loket-sama radikalisme rantai-kabar sumber-pertama terbuka-tertutup terorisme tetap-boleh yang-dihindari";

test.each(offered.split(" "))("%s is drawn and says its description", (name) => {
  const html = renderToStaticMarkup(drawingNamed(name, "apa yang terlihat"));
  expect(html).toContain('role="img" aria-label="apa yang terlihat"');
  expect(html).not.toContain("NaN");
});

test("nothing is drawn that authors are not offered", () => {
  expect(Object.keys(drawings).toSorted()).toEqual(offered.split(" ").toSorted());
});

test("an ornament is silent", () => {
  expect(renderToStaticMarkup(drawingNamed("netral", ""))).toContain('aria-hidden="true"');
});

test("words in a drawing are in the language spoken around it", () => {
  const inEnglish = (
    <LanguageProvider value="en">{drawingNamed("jejak-digital", "a trace")}</LanguageProvider>
  );
  expect(renderToStaticMarkup(inEnglish)).toContain("screenshot");
  expect(renderToStaticMarkup(drawingNamed("jejak-digital", "jejak"))).toContain("tangkapan layar");
});

test("no drawing carries a style attribute, which the pages' CSP would drop", () => {
  for (const name of offered.split(" "))
    expect(renderToStaticMarkup(drawingNamed(name, "x"))).not.toContain("style=");
});
