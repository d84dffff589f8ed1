/** What Windows' firewall will do with a phone's call. */
export type FirewallAnswer =
  | "mati"
  | "diizinkan"
  | "tanpa-aturan"
  | "diblokir"
  | "semua-diblokir"
  | "tak-terbaca";

type Profile = { kind: string; on: boolean; inbound: "block" | "block-all" | "allow" };

/**
 * Reads `netsh advfirewall show currentprofile` and `netsh advfirewall firewall show rule name=all dir=in verbose`, in
 * English or Indonesian. What it cannot read is said to be unreadable and never guessed.
 *
 * @param ours the program that listens (a path, compared without case) and its TCP port
 */
export function firewallAnswer(
  profileText: string,
  rulesText: string,
  ours: { program: string; port: number },
): FirewallAnswer {
  const profiles = readProfiles(profileText);
  if (profiles.length === 0) return "tak-terbaca";
  const active = profiles.filter(({ on }) => on);
  if (active.length === 0) return "mati";
  if (active.some(({ inbound }) => inbound === "block-all")) return "semua-diblokir";
  const kinds = active.map(({ kind }) => kind);
  const rules = readRules(rulesText);
  const matching = rules.filter(
    (rule) => concerns(rule, ours) && kinds.some((kind) => appliesTo(rule, kind)),
  );
  // A rule that blocks wins over any that allows.
  if (matching.some(({ action }) => action === "block")) return "diblokir";
  if (matching.some(({ action }) => action === "allow")) return "diizinkan";
  if (active.every(({ inbound }) => inbound === "allow")) return "diizinkan";
  return rules.length === 0 ? "tak-terbaca" : "tanpa-aturan";
}

const profileKinds: [RegExp, string][] = [
  [/\bdomain\b/i, "domain"],
  [/\b(private|pribadi|privat)\b/i, "private"],
  [/\b(public|publik|umum)\b/i, "public"],
];
const kindIn = (text: string): string | null =>
  profileKinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;
const ruled = /^-{5,}\s*$/;

/** A profile is a title over a line of dashes; its policy is written in words no language changes. */
function readProfiles(text: string): Profile[] {
  return blocksOf(text).flatMap(({ title, fields }) => {
    const kind = kindIn(title);
    const state = fields.find(([label]) => /^(state|status|keadaan)$/i.test(label))?.[1];
    const policy = fields.find(([, value]) => /inbound/i.test(value))?.[1] ?? "";
    if (kind === null || state === undefined) return [];
    const on = /^(on|aktif|hidup|nyala)$/i.test(state);
    if (!on && !/^(off|nonaktif|tidak aktif|mati)$/i.test(state)) return [];
    const inbound = /blockinboundalways/i.test(policy)
      ? "block-all"
      : /allowinbound/i.test(policy)
        ? "allow"
        : "block";
    return [{ kind, on, inbound }];
  });
}

type Rule = {
  action: "allow" | "block" | null;
  enabled: boolean;
  inwards: boolean;
  profiles: string;
  protocol: string;
  ports: string;
  program: string;
};

const any = /^(any|semua|apa saja|all)$/i;

function readRules(text: string): Rule[] {
  return blocksOf(text).flatMap(({ fields }) => {
    const read = (label: RegExp): string => fields.find(([name]) => label.test(name))?.[1] ?? "";
    const action = read(/^(action|tindakan)$/i);
    if (action === "") return [];
    return [
      {
        action: /^(allow|izinkan|perbolehkan|bolehkan)/i.test(action)
          ? "allow"
          : /^(block|blokir)/i.test(action)
            ? "block"
            : null,
        enabled: /^(yes|ya)$/i.test(read(/^(enabled|diaktifkan|aktif)$/i)),
        inwards: /^(in|masuk)$/i.test(read(/^(direction|arah)$/i)),
        profiles: read(/^(profiles?|profil)$/i),
        protocol: read(/^(protocol|protokol)$/i),
        ports: read(/^(localport|port ?lokal)$/i),
        program: read(/^program$/i),
      },
    ];
  });
}

function concerns(rule: Rule, ours: { program: string; port: number }): boolean {
  if (!rule.enabled || !rule.inwards || rule.action === null) return false;
  if (!/^(tcp|6)$/i.test(rule.protocol) && !any.test(rule.protocol)) return false;
  const anyProgram = rule.program === "" || any.test(rule.program);
  if (!anyProgram && rule.program.toLowerCase() !== ours.program.toLowerCase()) return false;
  if (rule.ports === "" || any.test(rule.ports)) return true;
  return rule.ports.split(",").some((part) => {
    const [from, to = from] = part.trim().split("-").map(Number);
    return from !== undefined && to !== undefined && from <= ours.port && ours.port <= to;
  });
}

function appliesTo({ profiles }: Rule, kind: string): boolean {
  if (profiles === "" || any.test(profiles)) return true;
  return profiles.split(",").some((part) => kindIn(part) === kind);
}

type Block = { title: string; fields: [label: string, value: string][] };

/** Titles stand over a line of dashes; below it `label:   value` or `label   value`, by columns. */
function blocksOf(text: string): Block[] {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, at) => (ruled.test(line) && at > 0 ? [at] : []));
  return starts.map((at, index) => {
    const end = (starts[index + 1] ?? lines.length + 1) - 1;
    const fields = lines.slice(at + 1, end).flatMap((line): Block["fields"] => {
      const [, label = "", value = ""] = /^(\S.*?)(?::\s+|:$|\s{2,})(.*)$/.exec(line) ?? [];
      return label === "" ? [] : [[label, value.trim()]];
    });
    return { title: lines[at - 1] ?? "", fields };
  });
}
