/** The styles of the picture and of the page around it. */
import { readFileSync } from "node:fs";

const ofPicture = "draw/scene.css";

/** All files of them, seen from here. The page itself comes last: what it says of small screens is about all. */
export const styleFiles: readonly string[] = [
  ofPicture,
  "page/picture.css",
  "page/panel.css",
  "page/page.css",
];

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

/** What boxes and links look like. */
export const pictureStyle = (): string => read(ofPicture);

/** The same, and all else that is on the page. */
export const pageStyle = (): string => styleFiles.map(read).join("");
