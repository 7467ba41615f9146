/** NV5220, NV5221: encrypted files of secrets, and the keys in them. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { dataOf, builder } from "../../fleet/brand.ts";
import type { FileData } from "../../fleet/file.ts";
import { yaml } from "../../fleet/lower/ci/yaml-library.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { directoryOf, resolveBelow } from "../../fleet/lower/paths.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import type { SopsData } from "../../fleet/sops/data.ts";
import { plainText, type Expr } from "../../nix/ast/index.ts";
import type { FleetToCheck, Rule } from "../rule.ts";
import { attributeAt } from "../attribute.ts";
import { suggestion } from "../vars/unknown-file.ts";

/** Reports files that are not encrypted, and secrets whose key is not in their file. */
export const sopsFiles: Rule = (fleet) =>
  fleet.fleet.of("module").flatMap((found): readonly Diagnostic[] => {
    const { sops } = found.data;
    if (sops === undefined) return [];
    const module = fleet.modules.find(
      (item) => item.origin === found.origin && item.name === found.data.name,
    );
    const told = new Set<string>();
    const site = siteOfObject(sops.spec.secrets);
    return Object.entries(sops.spec.secrets).flatMap(([name, secret]: [string, unknown]) => {
      const {
        format,
        key = name,
        sopsFile = sops.spec.defaultSopsFile,
      } = settingsOf(secret, module && attributeAt(module.node, ["sops", "secrets", name]));
      const file = fileOf(sopsFile);
      if (file === undefined || typeof key !== "string" || !isReadable(sops, format)) return [];
      const content = contentOf(fleet, file);
      if (content === undefined) return [];
      if (!isSet(content["sops"])) {
        if (told.has(file)) return [];
        told.add(file);
        const message = `${file} is not encrypted: its secrets would lie in the Nix store for everybody to read`;
        return [problem("NV5220", found, message, `encrypt it: sops encrypt --in-place ${file}`)];
      }
      const at = { origin: site?.properties.get(name)?.origin ?? found.origin };
      const value = valueAt(content, key.split("/"));
      if (value === "missing") {
        const keys = Object.keys(content).filter((item) => item !== "sops");
        return [problem("NV5221", at, `${file} has no key ${JSON.stringify(key)}`, suggestion(key, keys))];
      }
      if (value === "sealed" || followsRules(content["sops"])) return [];
      const message = `${JSON.stringify(key)} stands in ${file} as plain text`;
      return [
        problem(
          "NV5220",
          at,
          message,
          `Edit the file with sops, which encrypts what is added: sops edit ${file}`,
        ),
      ];
    });
  });

interface Settings {
  readonly format?: unknown;
  readonly key?: unknown;
  readonly sopsFile?: unknown;
}

/** What a secret says of its place. Of one that is a function, what it gave; nothing known of what Nix computes. */
function settingsOf(secret: unknown, made: Expr | undefined): Settings {
  if (typeof secret !== "function") return isSet(secret) ? secret : unknown;
  if (made?.kind !== "AttrSet" || attributeAt(made, ["sopsFile"]) !== undefined) return unknown;
  const key = attributeAt(made, ["key"]);
  if (key !== undefined && key.kind !== "Str") return unknown;
  const format = attributeAt(made, ["format"]);
  return {
    ...(key === undefined ? {} : { key: plainText(key) }),
    ...(format === undefined ? {} : { format: format.kind === "Str" ? plainText(format) : "unknown" }),
  };
}

const unknown: Settings = { sopsFile: null };

const isSet = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The other formats have no keys, or other ones. */
function isReadable(
  { spec }: SopsData,
  format: unknown = "defaultSopsFormat" in spec ? spec.defaultSopsFormat : "yaml",
): boolean {
  return format === "yaml" || format === "json";
}

/** The file of the project that a value is. */
function fileOf(value: unknown): string | undefined {
  const data = dataOf(value);
  if (data?.[builder] !== "file") return undefined;
  const { path, origin } = data as FileData;
  return origin === undefined ? undefined : resolveBelow(directoryOf(origin.file), path);
}

function contentOf({ read }: FleetToCheck, file: string): Readonly<Record<string, unknown>> | undefined {
  const text = read(file);
  try {
    const content: unknown = text === undefined ? undefined : yaml().parse(text);
    return isSet(content) ? content : undefined;
  } catch {
    // What is no YAML is no file of this kind.
    return undefined;
  }
}

/** Whether a key is there, and encrypted. Levels are parted by `/`. */
function valueAt(content: unknown, path: readonly string[]): "missing" | "sealed" | "plain" {
  let value = content;
  for (const name of path) {
    // Lists have places, not keys.
    if (Array.isArray(value)) return "sealed";
    if (!isSet(value) || !Object.hasOwn(value, name)) return "missing";
    value = value[name];
  }
  return typeof value === "string" && value !== "" && !value.startsWith("ENC[") ? "plain" : "sealed";
}

/** Whether rules of the file leave some of it in plain text. */
const followsRules = (sops: unknown): boolean =>
  isSet(sops) && Object.keys(sops).some((name) => /^(?:un)?encrypted_/.test(name));
