import type { PresenterView } from "../../../core/session/presenter-view.ts";
import { inkColours } from "../../../core/session/ink.ts";
import { toolWords } from "../../../core/text/tools.ts";
import { useWords } from "../../language/language.tsx";
import type { Tool, Tools } from "./use-tools.ts";

type ToolBarProps = { tools: Tools; aids: PresenterView["aids"] };

const held: [Tool, string][] = [
  ["laser", "I"],
  ["spotlight", "Y"],
  ["pen", "E"],
];

/** The same as the keys, for a hand at the mouse; what the pen needs comes with the pen. */
export function ToolBar({ tools, aids }: ToolBarProps) {
  const words = useWords(toolWords);
  const { zoom, ink, script } = aids;
  return (
    <div className="tool-bar" role="toolbar" aria-label={words.bar}>
      {held.map(([tool, key]) => (
        <button
          key={tool}
          type="button"
          aria-pressed={tools.tool === tool}
          aria-keyshortcuts={key}
          onClick={() => tools.choose(tool)}
        >
          {words[tool]} <kbd>{key}</kbd>
        </button>
      ))}
      {(tools.tool === "pen" || ink.length > 0) && (
        <span className="tool-group">
          {tools.tool === "pen" &&
            inkColours.map((colour) => (
              <button
                key={colour}
                type="button"
                className="ink-colour"
                data-colour={colour}
                aria-pressed={tools.colour === colour}
                aria-label={`${words.colour}: ${words.colours[colour]}`}
                title={words.colours[colour]}
                onClick={() => tools.setColour(colour)}
              />
            ))}
          <button type="button" disabled={ink.length === 0} onClick={() => tools.obey("undo-stroke")}>
            {words.undo}
          </button>
          <button type="button" disabled={ink.length === 0} onClick={() => tools.obey("clear-ink")}>
            {words.clear}
          </button>
        </span>
      )}
      <span className="tool-group">
        <button
          type="button"
          aria-label={words.zoomOut}
          disabled={!zoom}
          onClick={() => tools.obey("zoom-out")}
        >
          −
        </button>
        <output>{words.zoomed((zoom?.scale ?? 1).toString().replace(".", ","))}</output>
        <button
          type="button"
          aria-label={words.zoomIn}
          disabled={zoom?.scale === 3}
          onClick={() => tools.obey("zoom-in")}
        >
          +
        </button>
      </span>
      <button
        type="button"
        aria-pressed={script.as !== "off"}
        aria-keyshortcuts="Q"
        title={words.captionModes[script.as]}
        onClick={() => tools.obey("captions")}
      >
        {words.captions} <kbd>Q</kbd>
      </button>
    </div>
  );
}
