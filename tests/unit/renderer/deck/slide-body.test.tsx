import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { layouts } from "../../../../src/core/deck/model.ts";
import { SlideBody } from "../../../../src/renderer/deck/slide-body.tsx";
import { el, slideOf } from "./sample.ts";

const live = { poll: (id: string) => <b>poll {id}</b>, post: (id: string) => <b>post {id}</b> };

test.each(layouts)("%s draws its words as static markup without style attributes", (layout) => {
  const slide = slideOf(layout, [el("h2", ["Judul"]), el("p", ["Isi slide"])]);
  const html = renderToStaticMarkup(<SlideBody slide={slide} live={live} ordinal={3} />);
  expect(html).toContain(`data-layout="${layout}"`);
  expect(html).toContain("Judul");
  expect(html).toContain("Isi slide");
  expect(html).not.toContain("style=");
});

test("live elements stand where the deck names them", () => {
  const slide = slideOf("poll", [
    el("bijak-poll", [], { dataId: "satu" }),
    el("bijak-post", [], { dataId: "dua" }),
  ]);
  const html = renderToStaticMarkup(<SlideBody slide={slide} live={live} />);
  expect(html).toContain("<b>poll satu</b>");
  expect(html).toContain("<b>post dua</b>");
});

test("a drawing carries its description, and one nobody drew is its description", () => {
  const figure = (dataName: string) => el("bijak-figure", [], { dataName, dataAlt: `gambar ${dataName}` });
  const slide = slideOf("figure", [figure("netral"), figure("constructor")]);
  const html = renderToStaticMarkup(<SlideBody slide={slide} live={live} />);
  expect(html).toContain('role="img" aria-label="gambar netral"');
  expect(html).toContain('<p class="slide-undrawn">gambar constructor</p>');
});

test("a section inside a body is no slide of its own", () => {
  const slide = slideOf("statement", [el("section", ["dalam"])]);
  expect(renderToStaticMarkup(<SlideBody slide={slide} live={live} />)).not.toContain("<section");
});

test("a fragment keeps its step on a drawing", () => {
  const figure = el("bijak-figure", [], {
    dataName: "netral",
    className: ["fragment"],
    dataFragmentIndex: "0",
  });
  const html = renderToStaticMarkup(<SlideBody slide={slideOf("figure", [figure])} live={live} />);
  expect(html).toMatch(/class="fragment slide-drawing"/);
  expect(html).toContain('data-fragment-index="0"');
});
