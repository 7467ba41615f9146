/** Where the Nix of a TypeScript file goes. */

/** What the place depends on besides the source's own: the class and name of the host a file exports, or belongs to. */
export interface HostOfFile {
  readonly class: "nixos" | "darwin";
  readonly name: string;
}

/**
 * The path below `out/` of the Nix file that `source` (relative to the root, with `/`) becomes.
 *
 * ```ts
 * nixPath("home/shell/fish.ts") // "modules/home/shell/fish.nix"
 * nixPath("hosts/cinnabar.ts", { class: "nixos", name: "cinnabar" }) // "modules/machines/nixos/cinnabar/default.nix"
 * ```
 */
export function nixPath(source: string, host?: HostOfFile): string {
  const [room = "", ...rest] = source.replace(/\.ts$/, "").split("/");
  if (rest.at(-1) === "index") rest[rest.length - 1] = "default";
  return `${["modules", ...place(room, rest, host)].join("/")}.nix`;
}

function place(room: string, rest: readonly string[], host: HostOfFile | undefined): readonly string[] {
  switch (room) {
    case "hosts":
      if (rest[0] === "modules") return rest.slice(1);
      return host === undefined ? ["machines", ...rest] : ["machines", host.class, ...machine(rest)];
    case "home":
      return ["home", ...(rest[0] === "users" ? ["users", ...machine(rest.slice(1))] : rest)];
    case "overlays":
      return ["nixpkgs", "overlays", ...rest];
    case "services":
      return ["clan", ...rest];
    case "flake":
      return rest;
    default:
      return [room, ...rest];
  }
}

/** Hosts and users are one directory each, whether they are one file or several. */
function machine(rest: readonly string[]): readonly string[] {
  return rest.length === 1 && rest[0] !== "default" ? [...rest, "default"] : rest;
}

/** The directory of a path with `/`, `""` for none. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** `path` as seen from the directory `from`, as Nix writes it: `./x`, `../x`. */
export function relativePath(from: string, path: string): string {
  const source = from === "" ? [] : from.split("/");
  const target = path.split("/");
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  const up = source.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...target.slice(shared)].join("/");
}

/** `path` of a file in `directory`, with `.` and `..` resolved; `undefined` when it leaves the root. */
export function resolveBelow(directory: string, path: string): string | undefined {
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else {
      parts.push(part);
    }
  }
  return parts.join("/");
}

/**
 * Where a file that is no flake-parts module goes: below a directory with `_`, which import-tree passes over. Beside the
 * generated file when it lies beside (or below) the TypeScript file, else in `modules/_files`, under its own path.
 */
export function carriedPath(source: string, generated: string, carried: string): string {
  const directory = directoryOf(source);
  const prefix = directory === "" ? "" : `${directory}/`;
  if (!carried.startsWith(prefix)) return `modules/_files/${carried}`;
  const rest = carried.slice(prefix.length);
  const hidden = rest.split("/").some((part) => part.startsWith("_"));
  return `${directoryOf(generated)}/${hidden ? "" : "_files/"}${rest}`;
}
