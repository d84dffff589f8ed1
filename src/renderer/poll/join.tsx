import type { ReactNode } from "react";
import { QrCode } from "./qr-code.tsx";

export type Join = { url: string; code: string; qr: boolean[][] };

/** What a person types: no scheme, no trailing slash. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/+$/, "");
}

/** Letters read one by one. */
function Code({ code }: { code: string }): ReactNode {
  return <strong className="join-code">{code}</strong>;
}

/** Stands in a corner as long as a poll is open. */
export function JoinStrip({ join, children }: { join: Join; children?: ReactNode }): ReactNode {
  return (
    <aside className="join-strip" aria-label="Cara ikut menjawab">
      {children}
      <QrCode modules={join.qr} label={`Kode QR menuju ${shortAddress(join.url)}`} />
      <p className="join-address">{shortAddress(join.url)}</p>
      <p className="join-line">
        kode <Code code={join.code} />
      </p>
    </aside>
  );
}

/** Under every other slide while a question is open: the slide gives way, nothing of it is covered. */
export function JoinBar({ join }: { join: Join }): ReactNode {
  return (
    <aside className="join-bar" aria-label="Cara ikut menjawab">
      <p>Masih bisa menjawab:</p>
      <p>
        <b>{shortAddress(join.url)}</b>
      </p>
      <p>
        kode <Code code={join.code} />
      </p>
      <QrCode modules={join.qr} label={`Kode QR menuju ${shortAddress(join.url)}`} />
    </aside>
  );
}

/** Full screen, before the first question: everyone gets their phone ready. */
export function JoinCard({ join }: { join: Join }): ReactNode {
  return (
    <div className="join-card" role="group" aria-label="Cara ikut menjawab">
      <QrCode modules={join.qr} label={`Kode QR menuju ${shortAddress(join.url)}`} />
      <div>
        <h2>Ikut menjawab dari ponsel</h2>
        <ol>
          <li>Sambungkan ponsel ke Wi-Fi ruangan ini.</li>
          <li>
            Pindai kode, atau ketik <b className="join-address">{shortAddress(join.url)}</b>
          </li>
          <li>
            Masukkan kode <Code code={join.code} />
          </li>
        </ol>
        <p>Tanpa aplikasi, tanpa nama.</p>
      </div>
    </div>
  );
}
