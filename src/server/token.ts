import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Participants' tokens: 128 random bits and a signature with the session's secret. Nothing has to be
 * remembered to know our own again, so a restarted server process still knows every phone.
 */
export function createTokens(secretHex: string): {
  issue(): string;
  /** The participant a token stands for; null for a token that is not ours. */
  participantOf(token: string): string | null;
} {
  const secret = Buffer.from(secretHex, "hex");
  const sign = (nonce: string): Buffer =>
    createHmac("sha256", secret).update(`peserta:${nonce}`).digest().subarray(0, 16);

  return {
    issue() {
      const nonce = randomBytes(16).toString("base64url");
      return `${nonce}.${sign(nonce).toString("base64url")}`;
    },
    participantOf(token) {
      const match = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{22})$/.exec(token);
      const [nonce, signature] = [match?.[1], match?.[2]];
      if (nonce === undefined || signature === undefined) return null;
      const given = Buffer.from(signature, "base64url");
      if (given.length !== 16 || !timingSafeEqual(given, sign(nonce))) return null;
      // Hash the nonce alone: base64url has spare bits, so two spellings of one signature are one person.
      const canonical = Buffer.from(nonce, "base64url");
      return createHash("sha256").update(canonical).digest("base64url").slice(0, 16);
    },
  };
}
