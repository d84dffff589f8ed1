import { expect, test } from "vitest";
import { createAudience } from "../../../src/server/audience.ts";
import { defaultLimits } from "../../../src/server/limits.ts";
import { open } from "./fake-host.ts";

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
