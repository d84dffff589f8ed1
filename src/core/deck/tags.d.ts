export type TagFate = {
    kind: "keep";
    attributes: readonly string[];
} | {
    kind: "unwrap";
} | {
    kind: "remove";
};
export declare function fateOf(tag: string): TagFate;
