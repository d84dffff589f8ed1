/** The script at the foot, a sentence at a time. Empty while it is on and nothing is said, so that the slide does not jump. */
export function CaptionStrip({ sentence }: { sentence: string }) {
  return (
    <p className="caption-strip">
      <span>{sentence}</span>
    </p>
  );
}
