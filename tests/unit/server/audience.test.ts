import { expect, test } from "vitest";
import { createAudience } from "../../../src/server/audience.ts";
import { defaultLimits } from "../../../src/server/limits.ts";
import { open, revealed } from "./fake-host.ts";

test("who comes late to a quiz is told how long it has really been open", () => {
  let now = 1_000;
  const audience = createAudience(
    defaultLimits,
    () => {},
    () => now,
  );
  audience.show({ ...open, elapsed: 500 });
  now += 7_000;
  expect(audience.state()).toMatchObject({ elapsed: 7_500 });
  audience.show({ ...open, elapsed: null });
  expect(audience.state()).toMatchObject({ elapsed: null });
  audience.close();
});

test("what is shown again unchanged is not sent again", () => {
  const audience = createAudience(
    { ...defaultLimits, tick: 0 },
    () => {},
    () => 0,
  );
  const sent: string[] = [];
  audience.add({ send: (frame) => sent.push(frame.toString()) });
  audience.show(open);
  audience.show({ ...open });
  audience.show(revealed(1));
  audience.show(revealed(1));
  audience.close();
  expect(sent.map((frame) => JSON.parse(frame).phase)).toEqual(["buka", "hasil"]);
});

test("a long hall is written to in slices, and others get their turn between two", async () => {
  const audience = createAudience({ ...defaultLimits, slice: 2 }, () => {});
  const order: string[] = [];
  for (const name of ["a", "b", "c"]) audience.add({ send: () => order.push(name) });
  audience.show(open);
  order.push("others");
  await new Promise((resolve) => setTimeout(resolve, 5));
  audience.close();
  expect(order).toEqual(["a", "b", "others", "c"]);
});
