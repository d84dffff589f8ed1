const android = "Mozilla/5.0 (Linux; Android 11; SM-A125F Build/RP1A.200720.012";
const chrome = "AppleWebKit/537.36 (KHTML, like Gecko)";
const iphone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

export const insideApps: [app: string, userAgent: string][] = [
  [
    "WhatsApp on Android",
    `${android}; wv) ${chrome} Version/4.0 Chrome/119.0.6045.66 Mobile Safari/537.36 WhatsApp/2.23`,
  ],
  [
    "Telegram on Android",
    `${android}; wv) ${chrome} Version/4.0 Chrome/119.0.6045.66 Mobile Safari/537.36 Telegram-Android/10.2.6`,
  ],
  [
    "Line on Android",
    `${android}; wv) ${chrome} Version/4.0 Chrome/119.0.6045.66 Mobile Safari/537.36 Line/13.18.1`,
  ],
  ["Line on an iPhone", `${iphone} Mobile/15E148 Safari Line/13.19.0`],
  [
    "Instagram on Android",
    `${android}; wv) ${chrome} Version/4.0 Chrome/119.0.6045.66 Mobile Safari/537.36 Instagram 309.0.0.40.113 Android`,
  ],
  ["Instagram on an iPhone", `${iphone} Mobile/15E148 Instagram 309.0.0.21.109 (iPhone12,1; iOS 16_6)`],
  ["Facebook on an iPhone", `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/440.0.0.24.110]`],
  ["the sheet an iPhone opens for a new Wi-Fi", `${iphone} Mobile/15E148`],
];

export const ownBrowsers: [browser: string, userAgent: string][] = [
  ["Chrome on Android", `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Chrome/119.0.0.0 Mobile Safari/537.36`],
  [
    "Samsung Internet",
    `Mozilla/5.0 (Linux; Android 13; SM-A125F) ${chrome} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`,
  ],
  ["Safari on an iPhone", `${iphone} Version/16.6 Mobile/15E148 Safari/604.1`],
  ["Chrome on an iPhone", `${iphone} CriOS/119.0.6045.109 Mobile/15E148 Safari/604.1`],
  ["Firefox on Android", "Mozilla/5.0 (Android 13; Mobile; rv:119.0) Gecko/119.0 Firefox/119.0"],
  [
    "Edge on Windows",
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Chrome/119.0.0.0 Safari/537.36 Edg/119.0.0.0`,
  ],
];
