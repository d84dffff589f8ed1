export type PictureCheck = {
    ok: true;
    path: string;
} | {
    ok: false;
    reason: string;
};
/** A picture is a file inside the deck's own folder: a hall has no network, and a remote picture tells on its viewers. */
export declare function checkPicture(source: string): PictureCheck;
export type LinkCheck = {
    kind: "slide";
    id: string;
} | {
    kind: "outside";
} | {
    kind: "none";
} | {
    kind: "refused";
};
/** `#/id` goes to a slide; other anchors mean nothing on a slide; only web and mail addresses lead outside. */
export declare function checkLink(href: string): LinkCheck;
