import { accuracyFigures } from "../../core/accuracy/figures.ts";
import { accuracyWords, ofHundred, percentWords } from "../../core/text/accuracy.ts";
import { useLanguage, useWords } from "../language/language.tsx";

/** What was measured, on what, and what is weak, for somebody who will be asked about it on stage. */
export function AccuracyPage() {
  const words = useWords(accuracyWords);
  const language = useLanguage();
  const { dots, sets, others, fair, weak, reading } = words;
  return (
    <main className="accuracy">
      <header>
        <h1>{words.signal}</h1>
        <p>{words.lead}</p>
      </header>
      <ul className="accuracy-dots">
        {[dots.found, dots.right, dots.near].map(({ share, heading, text }) => (
          <li key={heading}>
            <Dots share={share} />
            <h2>
              <b>{ofHundred(share, language)}</b> {heading}
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p className="accuracy-why">{words.why}</p>
      <div className="accuracy-columns">
        <List heading={weak.heading} rows={weak.rows} />
        <List heading={reading.heading} rows={reading.rows} />
      </div>
      <section>
        <h2>{sets.heading}</h2>
        <table>
          <Head columns={sets.columns} />
          <tbody>
            {accuracyFigures.heldOut.flatMap((set, index) =>
              ([set.first, set.now] as const).map((run, later) => (
                <tr key={`${set.file} ${String(later)}`} data-later={later === 1}>
                  <th scope="row">
                    {later === 0 && <b>{sets.name(index, set.posts, set.near)}</b>}
                    <small>{later === 0 ? sets.first : sets.now(run.date)}</small>
                  </th>
                  <td>{ofHundred(run.recall, language)}</td>
                  <td>{ofHundred(run.precision, language)}</td>
                  <td>{percentWords(run.nearFlagged, language)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{others.heading}</h2>
        <table>
          <Body rows={others.rows} />
        </table>
      </section>
      <section>
        <h2>{fair.heading}</h2>
        <p>{fair.text}</p>
        <table>
          <Head columns={fair.columns} />
          <Body rows={fair.rows} />
        </table>
        <p>{fair.spread}</p>
      </section>
    </main>
  );
}

/** A hundred posts, the share of them filled: to be counted with the eye, in grey as well. */
function Dots({ share }: { share: number }) {
  const filled = Math.round(share * 100);
  return (
    <svg viewBox="0 0 250 100" className="dots" aria-hidden="true">
      {Array.from({ length: 100 }, (_, index) => (
        <circle
          key={index}
          cx={6 + (index % 20) * 12.5}
          cy={10 + Math.floor(index / 20) * 20}
          r={4.6}
          data-filled={index < filled}
        />
      ))}
    </svg>
  );
}

function List({ heading, rows }: { heading: string; rows: string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </section>
  );
}

function Head({ columns }: { columns: string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body({ rows }: { rows: string[][] }) {
  return (
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <td key={`${String(index)} ${cell}`}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
