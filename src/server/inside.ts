/** Browsers inside chat and social apps, by what they call themselves; `wv` is any Android app's. */
const apps =
  /; wv\)|FBA[NV]\/|FB_IAB|Instagram|\bLine\/|WhatsApp|Telegram|Twitter|TikTok|MicroMessenger|CaptiveNetwork/i;

/**
 * Whether a page is shown inside another app, or in the sheet an iPhone opens for a new Wi-Fi: both work,
 * close without asking, and keep their own storage. On iOS only Safari's own views name Safari.
 */
export function insideApp(userAgent: string | undefined): boolean {
  if (userAgent === undefined) return false;
  return apps.test(userAgent) || (/iPhone|iPad|iPod/.test(userAgent) && !userAgent.includes("Safari/"));
}
