/** Names that types declare by hand, for who needs them when a fleet is built: the list of packages leaves them out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const files = new Map<string, string>();

/** Where the library is installed, its types are declarations. */
const declarations = (file: string): string =>
  import.meta.filename.endsWith(".ts") ? file : file.replace(/\.ts$/, ".d.ts");

/** The members that an interface of `types/<file>` declares itself. */
export function membersOf(
  file: "nixpkgs.ts" | "derivation.ts" | "with-packages.ts",
  name: string,
): ReadonlySet<string> {
  let text = files.get(file);
  if (text === undefined) {
    text = readFileSync(join(import.meta.dirname, "types", declarations(file)), "utf8");
    files.set(file, text);
  }
  const start = text.search(new RegExp(`^(?:export )?interface ${name}\\b`, "m"));
  if (start < 0) throw new Error(`types/${file} declares no interface ${name}`);
  const body = text.slice(start, text.indexOf("\n}", start));
  const [, indent = ""] = /\n( +)readonly /.exec(body) ?? [];
  const member = new RegExp(`^${indent}readonly "?([\\w-]+)"?\\??: `, "gm");
  return new Set([...body.matchAll(member)].map(([, found]) => found ?? ""));
}

const steps = ["unpack", "patch", "configure", "build", "check", "install", "fixup", "installCheck", "dist"];

/** The attributes that derivations are known to have. */
export const derivationAttributes = (): ReadonlySet<string> =>
  new Set([
    ...membersOf("derivation.ts", "DerivationAttrs"),
    ...membersOf("derivation.ts", "LanguageAttrs"),
    ...steps.flatMap((step) => {
      const capital = step.charAt(0).toUpperCase() + step.slice(1);
      return [`pre${capital}`, `post${capital}`, `${step}Phase`];
    }),
  ]);
