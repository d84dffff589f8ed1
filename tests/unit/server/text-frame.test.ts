import { expect, test } from "vitest";
import { textFrame } from "../../../src/server/text-frame.ts";
import { frameReader, opcodes } from "../../load/frame.ts";

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])(
  "a message of %i bytes is one whole frame",
  (size) => {
    const payload = Buffer.alloc(size, "x");
    const heard: unknown[] = [];
    frameReader((frame) => heard.push(frame))(
      Buffer.concat([textFrame(payload), textFrame(Buffer.from("."))]),
    );
    expect(heard).toEqual([
      { opcode: opcodes.text, body: payload },
      { opcode: opcodes.text, body: Buffer.from(".") },
    ]);
  },
);
