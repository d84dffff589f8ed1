import type { ExampleResult } from "../../core/rules/examples.ts";
import type { Field } from "../../core/rules/finding.ts";
import { ruleWords } from "../../core/text/rules.ts";
import { segments } from "../trial/segments.ts";
import { useWords } from "../language/language.tsx";

/** Null while they still run. */
export function ExampleList({ examples }: { examples: ExampleResult[] | null }) {
  const words = useWords(ruleWords);
  if (examples === null) return <p className="empty">{words.running}</p>;
  return (
    <ul className="check-examples">
      {examples.map((example) => (
        <Example key={`${example.kind} ${JSON.stringify(example.post)}`} example={example} />
      ))}
    </ul>
  );
}

const said: Field[] = ["display", "account", "text", "photo"];

function Example({ example }: { example: ExampleResult }) {
  const words = useWords(ruleWords);
  const { kind, post, spans, passed, message } = example;
  const gap = kind === "belum";
  const tone = gap ? "gap" : passed ? "aman" : "jangan";
  return (
    <li data-kind={kind} data-tone={tone}>
      <i className="light" data-tone={tone}>
        {gap ? "◌" : passed ? "✓" : "✗"}
      </i>
      <span className="example-kind">{words.examples[kind]}</span>
      <div className="example-post">
        {said
          .filter((field) => (post[field] ?? "") !== "")
          .map((field) => (
            <p key={field}>
              {field !== "text" && <small>{words.fields[field]}: </small>}
              <span lang="id">
                <Marked text={post[field] ?? ""} field={field} spans={spans} />
              </span>
            </p>
          ))}
        {!passed && (
          <p className="example-wrong" lang="id">
            {withoutTheKnown(message, example)}
          </p>
        )}
        {gap && spans.length > 0 && <p className="example-wrong">{words.nowFound}</p>}
      </div>
    </li>
  );
}

/** The check and the post stand beside it already. */
const withoutTheKnown = (message: string, { check, text }: ExampleResult): string =>
  message.replace(`${check}: `, "").replace(`: ${text}`, "");

type MarkedProps = { text: string; field: Field; spans: ExampleResult["spans"] };

function Marked({ text, field, spans }: MarkedProps) {
  const mark = { label: "", tone: "shown", severity: "review", spans } as const;
  return segments(text, field, [mark]).map((segment) =>
    segment.marks.length > 0 ? <mark key={segment.start}>{segment.text}</mark> : segment.text,
  );
}
