import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/**
 * Lines of a UTF-8 stream without their ends, as many at a time as one chunk holds. Never keeps more than a chunk and one
 * line: of a line longer than `longest` UTF-16 units only the head is given, one unit too long, and the rest is passed over.
 */
export async function* linesOf(input: Readable, longest: number): AsyncGenerator<string[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let started = false;
  for await (const chunk of input) {
    const text = Buffer.isBuffer(chunk) ? decoder.write(chunk) : String(chunk);
    const lines = (started ? text : text.replace(/^\uFEFF/, "")).split("\n");
    started ||= text !== "";
    const last = lines.pop() ?? "";
    const [first, ...others] = lines;
    if (first === undefined) {
      rest = (rest + last).slice(0, longest + 1);
      continue;
    }
    yield [rest + first, ...others].map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
    rest = last.slice(0, longest + 1);
  }
  rest += decoder.end();
  if (rest !== "") yield [rest];
}
