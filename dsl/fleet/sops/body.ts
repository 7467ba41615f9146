/** The module that secrets are: `sops = { … };`. */
import { registerObject, siteOfObject } from "../../nix/expr/sites.ts";
import { isSymbolic, symbol } from "../../nix/expr/symbol.ts";
import { fileScope } from "../file-scope.ts";
import type { ModuleBody } from "../module.ts";
import { secretHandles } from "./handles.ts";
import type { SopsData } from "./data.ts";

/** The body of the module. A home imports what sops-nix has for it; what machines import hangs on the fleet (`lower/module.ts`). */
export function sopsBody(sops: SopsData): ModuleBody {
  return {
    imports:
      sops.class === "homeManager"
        ? [symbol(fileScope("inputs", "sops-nix", "homeManagerModules", "sops"))]
        : [],
    config: (args: object) => ({ sops: definition(sops, args) }),
  };
}

/** The options below `sops`, in the order and with the comments of the source. */
function definition(sops: SopsData, args: object): object {
  const secrets = secretHandles(sops);
  const called = (value: unknown): unknown =>
    typeof value === "function" && !isSymbolic(value)
      ? (value as (args: object) => unknown)(withSecrets(args, secrets))
      : value;
  return mapped(sops.spec, (value, key) => {
    if (key === "class") return undefined;
    return (key === "secrets" || key === "templates") && isSet(value) ? mapped(value, called) : called(value);
  });
}

/** The arguments of the module and `secrets`; which of them are taken tells the pattern of the function. */
const withSecrets = (args: object, secrets: object): object =>
  new Proxy(args, {
    get: (target, key) => (key === "secrets" ? secrets : (Reflect.get(target, key) as unknown)),
  });

const isSet = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The same object with other values. */
function mapped(source: object, change: (value: unknown, key: string) => unknown): object {
  const made = Object.fromEntries(
    Object.entries(source).map(([key, value]: [string, unknown]) => [key, change(value, key)]),
  );
  const site = siteOfObject(source);
  return site === undefined ? made : registerObject(site, made);
}
