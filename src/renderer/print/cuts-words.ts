/** Pixels a line's box may reach past an edge while its letters still stand within. */
const slack = 6;

/** Whether any words of a page lie beyond it, or in a box that cuts them off. */
export function cutsWords(page: HTMLElement): boolean {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
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
    for (const line of range.getClientRects()) if (leaves(line, edge)) return true;
  }
  return false;
}

function clipOf(element: HTMLElement, page: HTMLElement): HTMLElement {
  for (let each = element; each !== page; each = each.parentElement ?? page) {
    if (getComputedStyle(each).overflowY !== "visible") return each;
  }
  return page;
}

const leaves = (line: DOMRect, edge: DOMRect): boolean =>
  line.bottom > edge.bottom + slack || line.right > edge.right + slack || line.top < edge.top - slack;
