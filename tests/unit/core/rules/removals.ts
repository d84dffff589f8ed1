import type { CompiledCheck } from "../../../../src/core/rules/compile-check.ts";
import type { RuleBook } from "../../../../src/core/rules/compile.ts";
import type { Exception, Pack } from "../../../../src/core/rules/format.ts";
import { runExamples } from "../../../../src/core/rules/examples.ts";

/** One thing taken out of a book, by a name that stays when others move. */
export type Removal = { name: string; rule: string; checks: CompiledCheck[] };

const nameOf = (exception: Exception): string =>
  typeof exception === "string" ? exception : `frasa ${(exception.frasa[0] ?? "").slice(0, 60)}`;

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, other) => other !== at);

/** Every check, every `kecuali` and every `redam` of the packs, each taken out of the compiled book alone. */
export function removalsFrom(packs: readonly Pack[], book: RuleBook): Removal[] {
  const written = new Map(
    packs.flatMap(({ aturan }) =>
      aturan.flatMap((rule) => rule.periksa.map((check) => [`${rule.id}/${check.id}`, check] as const)),
    ),
  );
  return book.checks.flatMap((check, at) => {
    const { kecuali = [], redam = [] } = written.get(check.id) ?? {};
    const instead = (other: CompiledCheck): CompiledCheck[] => book.checks.with(at, other);
    const named = (name: string, checks: CompiledCheck[]): Removal => ({ name, rule: check.rule, checks });
    return [
      // It stays in the book, or its examples would not be run: a check for no activity says nothing.
      named(check.id, instead({ ...check, activities: new Set() })),
      ...kecuali.map((one, k) =>
        named(
          `${check.id}: kecuali ${nameOf(one)}`,
          instead({ ...check, exceptions: without(check.exceptions, k) }),
        ),
      ),
      ...redam.map((one, k) =>
        named(`${check.id}: redam ${one}`, instead({ ...check, softeners: without(check.softeners, k) })),
      ),
    ];
  });
}

/** Does an example of the rule turn red when this is gone? */
export function isProven({ rule, checks }: Removal, packs: readonly Pack[], book: RuleBook): boolean {
  const own = packs
    .map((pack) => ({
      ...pack,
      boleh: [],
      aturan: pack.aturan
        .filter(({ id }) => id === rule)
        .map((one) => ({ ...one, periksa: one.periksa.filter(({ hanya_pemilu }) => !hanya_pemilu) })),
    }))
    .filter(({ aturan }) => aturan.length > 0);
  return runExamples(own, { ...book, checks }).some(({ passed }) => !passed);
}
