/** Pixels a line's box may reach past an edge while its letters still stand within. */
const slack = 6;

/** How many pixels of a page's words lie beyond it, or in a box that cuts them off; 0 when all can be read. */
export function overflowOf(page: HTMLElement): number {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let most = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (
      !parent ||
      (text.textContent ?? "").trim() === "" ||
      parent.closest("svg, [aria-hidden='true'], .only-heard")
    )
      continue;
    range.selectNodeContents(text);
    const edge = clipOf(parent, page).getBoundingClientRect();
    for (const line of range.getClientRects()) most = Math.max(most, beyond(line, edge));
  }
  return most > slack ? Math.round(most) : 0;
}

function clipOf(element: HTMLElement, page: HTMLElement): HTMLElement {
  for (let each = element; each !== page; each = each.parentElement ?? page) {
    if (getComputedStyle(each).overflowY !== "visible") return each;
  }
  return page;
}

const beyond = (line: DOMRect, edge: DOMRect): number =>
  Math.max(line.bottom - edge.bottom, line.right - edge.right, edge.top - line.top);
