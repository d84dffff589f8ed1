/** Keys of the tools, beside those that steer the talk. */
export const toolCommands = [
  "laser",
  "spotlight",
  "pen",
  "undo-stroke",
  "clear-ink",
  "zoom-in",
  "zoom-out",
  "zoom-off",
  "aim-left",
  "aim-right",
  "aim-up",
  "aim-down",
  "captions",
] as const;
export type ToolCommand = (typeof toolCommands)[number];

export const isToolCommand = (command: string): command is ToolCommand =>
  toolCommands.some((each) => each === command);

export const toolKeys: [key: string, command: ToolCommand][] = [
  ["i", "laser"],
  ["y", "spotlight"],
  ["e", "pen"],
  ["U", "undo-stroke"],
  ["E", "clear-ink"],
  ["]", "zoom-in"],
  ["[", "zoom-out"],
  ["0", "zoom-off"],
  ["q", "captions"],
];

/** With Shift held; without it the arrows walk the deck. */
export const aimKeys = new Map<string, ToolCommand>([
  ["ArrowLeft", "aim-left"],
  ["ArrowRight", "aim-right"],
  ["ArrowUp", "aim-up"],
  ["ArrowDown", "aim-down"],
]);
