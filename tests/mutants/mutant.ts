type Edit = {
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
};

/** One defence taken away, and the test that must notice. */
export type Mutant = Edit & {
  name: string;
  /** What keeps the app running without that defence, so that it is the test that notices. */
  also?: Edit[];
  test: { suite: "unit" | "e2e"; file: string; name: string };
};

export const walls = (name: string): Mutant["test"] => ({
  suite: "e2e",
  file: "tests/e2e/security.test.ts",
  name,
});
export const unit = (file: string, name: string): Mutant["test"] => ({
  suite: "unit",
  file: `tests/unit/${file}`,
  name,
});
