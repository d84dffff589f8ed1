// As many slides as the built-in deck has, each with a heading and a short list.
const slides = document.querySelector(".slides");
for (let number = 1; number <= 50; number += 1) {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = `Slide ${number}`;
  const list = document.createElement("ul");
  for (let line = 1; line <= 4; line += 1) {
    const item = document.createElement("li");
    item.textContent = `Baris ${line} dari slide ${number}`;
    list.append(item);
  }
  section.append(heading, list);
  slides.append(section);
}
Reveal.initialize({ controls: false, hash: false }).then(() => {
  requestAnimationFrame(() => requestAnimationFrame(() => (document.title = "painted")));
});
