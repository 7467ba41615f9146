/** A block of a terranix configuration as `lower` and the checks read it, and the value that stands for it. */
import { apply, ident, select, str, type Expr, type Origin } from "../../nix/ast/index.ts";
import { currentCall, siteOfFunction, siteOfObject } from "../../nix/expr/sites.ts";
import { pathSymbol, type Builder } from "../../nix/expr/symbol.ts";
import { brand, tie, type Branded } from "../brand.ts";
import { currentModule } from "../lower/context.ts";

/** What a block is. */
export type BlockKind = "resource" | "data" | "provider" | "variable" | "local" | "output" | "terraform";

/** Data of a block. */
export interface BlockData extends Branded<"terraform"> {
  /** The configuration it is part of. */
  readonly of: string;
  readonly block: BlockKind;
  /** The type of a resource or data source: `hcloud_server`. */
  readonly type: string | undefined;
  readonly name: string;
  /** Its arguments, or a function of module arguments that gives them. */
  readonly args: unknown;
}

/** Makes a block and the value that stands for it. */
export function makeBlock<T>(data: Omit<BlockData, keyof Branded<"terraform">>): T {
  const block: BlockData = brand("terraform", { ...data, origin: placeOf(data.args) });
  const symbol = pathSymbol((builder, path) => reference(block, builder, path), addressOf(block));
  // What its type promises is known to types alone.
  return tie(symbol, block) as T;
}

/** Blocks are made by methods, which no instrumented call tells of: their arguments know where they stand. */
function placeOf(args: unknown): Origin | undefined {
  if (typeof args === "function") return siteOfFunction(args)?.origin ?? currentCall();
  const site = typeof args === "object" && args !== null ? siteOfObject(args) : undefined;
  return site?.origin ?? currentCall();
}

/** The address by which Terraform knows a block: `hcloud_server.cinnabar`, `data.cloudflare_zone.example`, `var.token`. */
export function addressOf({ block, type, name }: Pick<BlockData, "block" | "type" | "name">): string {
  switch (block) {
    case "resource":
      return `${type}.${name}`;
    case "data":
      return `data.${type}.${name}`;
    case "variable":
      return `var.${name}`;
    case "provider":
      return name;
    default:
      return `${block}.${name}`;
  }
}

/** Where the bare address of a block stands in place of one of its attributes. */
const bare = new WeakMap<Expr, BlockData>();

/** The block whose address an expression is, `undefined` for others. */
export const bareBlock = (expr: Expr): BlockData | undefined => bare.get(expr);

function reference(data: BlockData, builder: Builder, path: readonly string[]): Expr {
  const module = currentModule();
  if (module?.class !== "terranix") {
    builder.report({
      code: "NV5508",
      severity: "error",
      message: `what Terraform knows of ${addressOf(data)} is used outside of Terraform's configuration`,
      labels: builder.origin === undefined ? [] : [{ origin: builder.origin }],
      help: "Nix evaluates before Terraform runs: write the value itself, or read an output when the machine is installed",
    });
    return ident("null");
  }
  if (data.block === "variable" || data.block === "local") {
    return apply(select(module.name("lib"), ["tf", "ref"]), str([addressOf(data), ...path].join(".")));
  }
  if (path.length === 0) {
    const { origin } = builder;
    const node = str(addressOf(data));
    const address: Expr = origin === undefined ? node : { ...node, origin };
    bare.set(address, data);
    return address;
  }
  const block = select(module.name("config"), [data.block, data.type ?? "", data.name]);
  return apply(block, str(attribute(path)));
}

/** `["network_interface", "0", "nat_ip"]` → `network_interface[0].nat_ip`. */
const attribute = (path: readonly string[]): string =>
  path.reduce(
    (text, name) => (/^\d+$/.test(name) ? `${text}[${name}]` : text === "" ? name : `${text}.${name}`),
    "",
  );
