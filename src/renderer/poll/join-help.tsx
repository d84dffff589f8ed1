import type { ReactNode } from "react";
import { joinWords } from "../../core/text/join.ts";
import type { Join } from "../../wire/surroundings.ts";
import { shortAddress } from "./join.tsx";
import { QrCode } from "./qr-code.tsx";
import { useWords } from "../language/language.tsx";

/** For everyone whose phone warns of a network without internet: three steps, and the code to go on with. */
export function JoinHelp({ join }: { join: Join | null }): ReactNode {
  const { card, help } = useWords(joinWords);
  return (
    <div className="join-card join-help" role="group" aria-label={help.title}>
      <h2>{help.title}</h2>
      <p>{help.lead}</p>
      <ol>
        {[help.stay, help.off, help.scan].map(([what, how]) => (
          <li key={what}>
            <b>{what}</b>
            <span>{how}</span>
          </li>
        ))}
      </ol>
      {join && <QrCode modules={join.qr} label={card.qrTo(shortAddress(join.url))} />}
    </div>
  );
}
