import type { Root } from "hast";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { stepBody } from "../../../../src/renderer/deck/step-body.ts";
import { el, step } from "./sample.ts";

const body: Root = {
  type: "root",
  children: [
    el("ul", [
      el("li", ["a"], step(0)),
      el("li", ["b"], step(1)),
      el("li", ["c"], step(1)),
      el("li", ["d"], step(2)),
    ]),
  ],
};

function named(root: Root, name: string): string {
  const [list] = root.children;
  if (list?.type !== "element") return "";
  return list.children
    .filter((li) => li.type === "element" && String(li.properties["className"]).split(",").includes(name))
    .map((li) => toString(li))
    .join("");
}

test.each([
  [0, "", ""],
  [1, "a", "a"],
  [2, "abc", "bc"],
  [3, "abcd", "d"],
  [Infinity, "abcd", ""],
])("after %d presses [%s] stand and [%s] are current", (presses, visible, current) => {
  const stepped = stepBody(body, presses);
  expect([named(stepped, "visible"), named(stepped, "current-fragment")]).toEqual([visible, current]);
});

test("the deck's own body is left as it was", () => {
  const before = structuredClone(body);
  stepBody(body, 2);
  expect(body).toEqual(before);
});
