import type { Basis } from "./finding.ts";
import { levels, type Check, type Pack, type Rule } from "./format.ts";
import { ruleIds } from "./rule-ids.ts";
import { ceilings, verdictOf, weaker } from "./verdict.ts";

const opening = `# Aturan yang diperiksa

Halaman ini dibuat dari paket aturan oleh \`node scripts/rules-doc.mjs\`; sunting paketnya, bukan halaman ini.

Temuan adalah indikasi, bukan putusan. Benar tidaknya kabar, rahasia tidaknya dokumen, dan isi foto tetap dinilai orang.

## Dari temuan ke putusan

Baris pertama yang cocok menentukan seberapa berat sebuah temuan boleh menimbang; temuan terberat menentukan putusan.

${verdictTable()}

Karena itu anjuran dan temuan berkeyakinan rendah tidak pernah menjadi "jangan". Tiap aturan dan pemeriksaan dapat
dimatikan dengan id di bawah (\`--off ID\`, \`off\` di settings.json, atau \`matikan\` di paket kantor).
\`--masa-pemilu\` mengubah berat dan kata-kata pemeriksaan politik.
`;

/** One row for each ceiling, one column for each level a check may ask for: made from what the engine uses. */
function verdictTable(): string {
  const asked = Object.entries(levels);
  const rows = ceilings.map(({ name, most }) => [
    name,
    ...asked.map(([, severity]) => verdictOf([{ severity: weaker(severity, most) }])),
  ]);
  const heading = ["temuan", ...asked.map(([level, severity]) => `${level} (\`${severity}\`)`)];
  return [heading, heading.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** docs/rules.md as the packs say it; a test holds the page in the repository against this. */
export function rulesPage(packs: readonly Pack[]): string {
  const rules = packs.flatMap((pack) => pack.aturan);
  const place = (rule: Rule): number => [...ruleIds, rule.id].indexOf(rule.id);
  const ordered = rules.toSorted((a, b) => place(a) - place(b));
  return [opening, ...ordered.map(section), allowances(packs)].join("\n");
}

function section(rule: Rule): string {
  return [
    `## ${rule.id}: ${rule.nama}`,
    "",
    `Sifat: ${rule.sifat}. ${rule.mengapa}`,
    "",
    `Berlaku saat: ${rule.aktivitas.join(", ")}.`,
    ...Object.entries(rule.saat).map(([when, said]) => `Saat ${when}: ${said.mengapa ?? said.pesan ?? ""}`),
    "",
    ...rule.dasar.map(basisLine),
    "",
    "| pemeriksaan | tingkat | keyakinan | pesan |",
    "|---|---|---|---|",
    ...rule.periksa.map((check) => row(rule, check)),
    "",
  ].join("\n");
}

function basisLine({ source, clause, kind, status, verified, by }: Basis): string {
  const read = [status, verified, by].filter((one) => one !== null && one !== undefined).join(", ");
  return `- Dasar (${kind ?? "etika"}): ${source}. ${clause} (${read})`;
}

function row(rule: Rule, check: Check): string {
  const inElection = check.tingkat_pemilu === undefined ? "" : ` (masa pemilu: ${check.tingkat_pemilu})`;
  const only = check.hanya_pemilu ? " (hanya masa pemilu)" : "";
  const level = `${check.tingkat}${inElection}${only}`;
  return `| \`${rule.id}/${check.id}\` | ${level} | ${String(check.keyakinan)} | ${check.pesan} |`;
}

function allowances(packs: readonly Pack[]): string {
  const notes = packs.flatMap((pack) => pack.boleh);
  return [
    "## Yang tetap boleh",
    "",
    "Catatan di samping temuan; tidak pernah memberatkan.",
    "",
    ...notes.map((note) => `- \`boleh/${note.id}\`: ${note.pesan} ${note.saran.join(" ")}`),
    "",
  ].join("\n");
}
