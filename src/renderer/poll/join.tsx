import type { ReactNode } from "react";
import { joinWords } from "../../core/text/join.ts";
import type { HallWifi, Join } from "../../wire/surroundings.ts";
import { QrCode } from "./qr-code.tsx";
import { useWords } from "../language/language.tsx";

export type { Join };

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
  const words = useWords(joinWords).card;
  return (
    <aside className="join-strip" aria-label={words.label}>
      {children}
      <QrCode modules={join.qr} label={words.qrTo(shortAddress(join.url))} />
      <p className="join-address">{shortAddress(join.url)}</p>
      <p className="join-line">
        {words.code} <Code code={join.code} />
      </p>
    </aside>
  );
}

/** Under every other slide while a question is open: the slide gives way, nothing of it is covered. */
export function JoinBar({ join }: { join: Join }): ReactNode {
  const words = useWords(joinWords).card;
  return (
    <aside className="join-bar" aria-label={words.label}>
      <p>{words.still}</p>
      <p>
        <b>{shortAddress(join.url)}</b>
      </p>
      <p>
        {words.code} <Code code={join.code} />
      </p>
      <QrCode modules={join.qr} label={words.qrTo(shortAddress(join.url))} />
    </aside>
  );
}

/** Full screen, before the first question: everyone gets their phone ready. */
export function JoinCard({ join, wifi }: { join: Join; wifi: HallWifi | null }): ReactNode {
  const words = useWords(joinWords).card;
  if (wifi) return <TwoCodes join={join} wifi={wifi} />;
  return (
    <div className="join-card" role="group" aria-label={words.label}>
      <QrCode modules={join.qr} label={words.qrTo(shortAddress(join.url))} />
      <div>
        <h2>{words.title}</h2>
        <ol>
          <li>{words.room}</li>
          <li>{words.scan}</li>
          <li>
            {words.type} <b className="join-address">{shortAddress(join.url)}</b>
            {words.code} <Code code={join.code} />
          </li>
        </ol>
        <p>{words.promise}</p>
      </div>
    </div>
  );
}

/** First the Wi-Fi, then the page: each with what to type instead. */
function TwoCodes({ join, wifi }: { join: Join; wifi: HallWifi }): ReactNode {
  const words = useWords(joinWords).card;
  return (
    <div className="join-card join-both" role="group" aria-label={words.label}>
      <h2>{words.title}</h2>
      <section>
        <h3>
          <b>1</b> {words.joinWifi}
        </h3>
        <QrCode modules={wifi.qr} label={words.qrWifi(wifi.ssid)} />
        <dl>
          <dt>{words.network}</dt>
          <dd data-long={wifi.ssid.length > 16}>{wifi.ssid}</dd>
          <dt>{wifi.password === "" ? "" : words.password}</dt>
          <dd data-long={wifi.password.length > 16}>{wifi.password === "" ? words.open : wifi.password}</dd>
        </dl>
      </section>
      <section>
        <h3>
          <b>2</b> {words.joinPage}
        </h3>
        <QrCode modules={join.qr} label={words.qrTo(shortAddress(join.url))} />
        <dl>
          <dt>{words.typed}</dt>
          <dd>{shortAddress(join.url)}</dd>
          <dt>{words.typedCode}</dt>
          <dd>
            <Code code={join.code} />
          </dd>
        </dl>
      </section>
    </div>
  );
}
