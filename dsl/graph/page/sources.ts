/** Links to sources: relative to the page, and into an editor where the page is opened from a disk. */
import type { Origin } from "../../nix/ast/index.ts";
import { hrefFrom, type HrefOf } from "../draw/svg.ts";
import { sourcesBase } from "./data.ts";

/** How editors are told to open a file at a line; the path is absolute, and known in the browser alone. */
const editors: Readonly<Record<string, (path: string, line: number, column: number) => string>> = {
  "VS Code": (path, line, column) => `vscode://file${path}:${line}:${column}`,
  VSCodium: (path, line, column) => `vscodium://file${path}:${line}:${column}`,
  Cursor: (path, line, column) => `cursor://file${path}:${line}:${column}`,
  Zed: (path, line, column) => `zed://file${path}:${line}:${column}`,
  JetBrains: (path, line) => `idea://open?file=${path}&line=${line}`,
};

export const editorNames = Object.keys(editors);

/** Links to sources. */
export interface Sources {
  readonly hrefOf: HrefOf;
  /** `undefined` where the page comes from a server: where the sources are on this disk is not known. */
  readonly editorHref: (place: Origin) => string | undefined;
  readonly editor: () => string;
  readonly choose: (editor: string) => void;
}

export function sources(): Sources {
  let chosen = remembered() ?? editorNames[0] ?? "";
  const hrefOf = hrefFrom(sourcesBase);
  return {
    hrefOf,
    editorHref: (place) => {
      const url = new URL(hrefOf(place), location.href);
      return url.protocol === "file:" ? editors[chosen]?.(url.pathname, place.line, place.column) : undefined;
    },
    editor: () => chosen,
    choose: (editor) => {
      chosen = editor;
      remember(editor);
    },
  };
}

const key = "nivis.editor";

/** A browser may refuse to remember anything. */
function remembered(): string | undefined {
  try {
    const name = localStorage.getItem(key);
    return name !== null && Object.hasOwn(editors, name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function remember(editor: string): void {
  try {
    localStorage.setItem(key, editor);
  } catch {
    // It is asked again the next time.
  }
}
