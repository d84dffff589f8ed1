import type { Post } from "../../core/post/post.ts";
import type { Field } from "../../core/rules/finding.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { spansOf, type Place, type Preview } from "./use-preview.ts";
import { useWords } from "../language/language.tsx";

type TrialCoversProps = {
  post: Post;
  asks: boolean;
  preview: Preview;
  quote: string;
  onQuote: (quote: string) => void;
};

/** As a post is read: who, then what. */
const inOrder: readonly Field[] = ["display", "account", "text", "photo"];

/** Whose post it is, and the post with every place that can be covered as a switch. */
export function TrialCovers({ post, asks, preview, quote, onQuote }: TrialCoversProps) {
  const words = useWords(presenterWords);
  const { places, real, setReal, toggle, cover } = preview;
  const missing = quote.trim() !== "" && spansOf(post, quote).length === 0;
  return (
    <section className="covers">
      {asks && (
        <fieldset className="real">
          <legend>{words.preview.real}</legend>
          {[true, false].map((each) => (
            <label key={String(each)}>
              <input type="radio" name="real" checked={real === each} onChange={() => setReal(each)} />
              <span>{each ? words.preview.yes : words.preview.no}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="hint">{asks && places.length === 0 ? words.preview.coversNone : words.preview.covers}</p>
      <div
        className="covers-text"
        onMouseUp={() => {
          const selected = getSelection()?.toString().trim() ?? "";
          if (selected !== "") onQuote(selected.slice(0, 300));
        }}
      >
        {inOrder.map((field) =>
          post[field] ? (
            <p key={field} data-field={field}>
              <small>{words.preview.fields[field]}</small>
              <Coverable
                text={post[field]}
                places={places.filter((place) => place.field === field)}
                field={field}
                onToggle={toggle}
              />
            </p>
          ) : null,
        )}
      </div>
      <div className="quote">
        <label>
          {words.preview.quote}
          <input
            value={quote}
            maxLength={300}
            spellCheck={false}
            aria-describedby="quote-hint"
            onChange={(event) => onQuote(event.target.value)}
          />
        </label>
        <button
          type="button"
          disabled={quote.trim() === "" || missing}
          onClick={() => {
            cover(spansOf(post, quote));
            onQuote("");
          }}
        >
          {words.preview.coverQuote}
        </button>
        <p id="quote-hint" className="hint" role="status">
          {missing ? words.preview.quoteMissing : words.preview.quoteHint}
        </p>
      </div>
    </section>
  );
}

type CoverableProps = { text: string; field: Field; places: Place[]; onToggle: (place: Place) => void };

/** The text with its places as switches; the words stay readable here, as a person judges them. */
function Coverable({ text, places, onToggle }: CoverableProps) {
  const words = useWords(presenterWords);
  const ends = [0, ...places.map(({ end }) => end)];
  return (
    <span className="coverable">
      {places.map((place, index) => (
        <span key={place.start}>
          {text.slice(ends[index], place.start)}
          <button
            type="button"
            aria-pressed={place.covered}
            title={words.preview.kinds[place.kind]}
            onClick={() => onToggle(place)}
          >
            {text.slice(place.start, place.end)}
          </button>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  );
}
