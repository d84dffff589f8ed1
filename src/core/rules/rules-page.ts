import type { Check, Pack, Rule } from "./format.ts";
import { ruleIds } from "./rule-ids.ts";

const opening = `# Aturan yang diperiksa

Halaman ini dibuat dari paket aturan oleh \`node scripts/rules-doc.mjs\`; sunting paketnya, bukan halaman ini.

Temuan adalah indikasi, bukan putusan. Benar tidaknya kabar, rahasia tidaknya dokumen, dan isi foto tetap dinilai orang.

## Dari temuan ke putusan

| tingkat temuan terberat | putusan |
|---|---|
| tidak ada, atau \`info\` | aman |
| \`review\` (tinjau) atau \`warning\` (peringatan) | tinjau |
| \`severe\` (berat) | jangan |

| batas | paling berat |
|---|---|
| sifat anjuran | \`warning\` |
| keyakinan di bawah 0,5 | \`review\` |
| \`dukungan-lgbt\` | \`review\` |
| sifat larangan atau tambahan | \`severe\` |

Karena itu anjuran dan temuan berkeyakinan rendah tidak pernah menjadi "jangan". Tiap aturan dan pemeriksaan dapat
dimatikan dengan id di bawah (\`--off ID\`). \`--masa-pemilu\` memperberat pemeriksaan politik.
`;

/** docs/rules.md as the packs say it; a test holds the page in the repository against this. */
export function rulesPage(packs: readonly Pack[]): string {
  const rules = packs.flatMap((pack) => pack.aturan);
  const ordered = rules.toSorted((a, b) => ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id));
  return [opening, ...ordered.map(section)].join("\n");
}

function section(rule: Rule): string {
  const bases = rule.dasar.map((one) => {
    const verified = one.diverifikasi === null ? "" : `, ${one.diverifikasi}`;
    return `- Dasar: ${one.sumber}. ${one.butir} (${one.status}${verified})`;
  });
  return [
    `## ${rule.id}: ${rule.nama}`,
    "",
    `Sifat: ${rule.sifat}. ${rule.mengapa}`,
    "",
    ...bases,
    "",
    "| pemeriksaan | tingkat | keyakinan | pesan |",
    "|---|---|---|---|",
    ...rule.periksa.map((check) => row(rule, check)),
    "",
  ].join("\n");
}

function row(rule: Rule, check: Check): string {
  const inElection = check.tingkat_pemilu === undefined ? "" : ` (masa pemilu: ${check.tingkat_pemilu})`;
  const level = `${check.tingkat}${inElection}`;
  return `| \`${rule.id}/${check.id}\` | ${level} | ${String(check.keyakinan)} | ${check.pesan} |`;
}
