import { type ComponentProps, createContext, useContext, type ReactNode } from "react";
import { drawingNamed } from "../drawings/drawings.tsx";

/**
 * What stands where a deck says `poll` or `post`. Return elements that read their own state from a context or store:
 * then a tally redraws one chart, not forty slides.
 */
export type Live = { poll(id: string): ReactNode; post(id: string): ReactNode };

const LiveContext = createContext<Live>({ poll: () => null, post: () => null });

export const LiveProvider = LiveContext.Provider;

type SlotProps = { "data-id"?: string };
type FigureProps = {
  "data-name"?: string;
  "data-alt"?: string;
  className?: string;
  "data-fragment-index"?: string;
};

function PollSlot(props: SlotProps): ReactNode {
  return <div className="slide-live">{useContext(LiveContext).poll(props["data-id"] ?? "")}</div>;
}

function PostSlot(props: SlotProps): ReactNode {
  return <div className="slide-live">{useContext(LiveContext).post(props["data-id"] ?? "")}</div>;
}

/** A name nobody drew becomes its description in words: the hall still gets the meaning. */
function FigureSlot(props: FigureProps): ReactNode {
  const { "data-name": name = "", "data-alt": alt = "", ...rest } = props;
  const className = [props.className, "slide-drawing"].filter(Boolean).join(" ");
  return (
    <div {...rest} className={className}>
      {drawingNamed(name, alt) ?? <p className="slide-undrawn">{alt}</p>}
    </div>
  );
}

/** Sections belong to the deck engine; one inside a body would be counted as a slide. */
function PlainSection({ children }: { children?: ReactNode }): ReactNode {
  return <div>{children}</div>;
}

/** A deck's pictures lie in the deck's folder, not beside the page that shows them. */
function DeckPicture({ src = "", alt = "", ...rest }: ComponentProps<"img">): ReactNode {
  return <img {...rest} alt={alt} src={`bijak://deck/${src.split("/").map(encodeURIComponent).join("/")}`} />;
}

/** Stable module-level components: React then keeps their subtrees mounted while tallies come and go. */
export const slots = {
  "bijak-poll": PollSlot,
  "bijak-post": PostSlot,
  "bijak-figure": FigureSlot,
  img: DeckPicture,
  section: PlainSection,
};
