/** NV5223: a secret, or a template, in a configuration that does not declare it. */
import { staticNames } from "../../fleet/lower/entries.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import { namesOf } from "../../fleet/sops/data.ts";
import { children, eachChild, type Node, type Origin } from "../../nix/ast/index.ts";
import type { Rule } from "../rule.ts";
import { attributeAt } from "../attribute.ts";
import { configurationsOf } from "./configurations.ts";

type Kind = "secrets" | "templates";

/** A use of a secret. */
interface Use {
  readonly kind: Kind;
  readonly name: string;
  readonly origin: Origin;
}

/** Reports every use of what some other module of the fleet declares, in configurations that lack that. */
export const secretNotImported: Rule = (fleet) => {
  const declared = fleet.fleet.of("module").filter(({ data }) => data.sops !== undefined);
  if (declared.length === 0 || fleet.partial) return [];
  const configurations = configurationsOf(fleet);
  return fleet.modules.flatMap((module) =>
    usesOf(module).flatMap(({ kind, name, origin }) => {
      const owner = declared.find(
        ({ data: { sops } }) => sops?.class === module.class && namesOf(sops, kind).includes(name),
      );
      if (owner === undefined) return [];
      const without = configurations.filter(
        ({ modules, unread }) =>
          modules.has(module) && !unread && ![...modules].some((item) => mayDeclare(item, kind, name)),
      );
      const [first] = without;
      if (first === undefined) return [];
      const names = without.map((item) => item.name).join(", ");
      const what = kind === "secrets" ? "secret" : "template";
      const message = `${names} ${without.length > 1 ? "use" : "uses"} the ${what} ${JSON.stringify(name)} and ${without.length > 1 ? "do" : "does"} not declare it`;
      return [
        problem("NV5223", { origin }, message, `import it where it is used: imports: [${owner.name}]`, {
          at: first.found,
          text: "here",
        }),
      ];
    }),
  );
};

/** `config.sops.secrets.<name>.…`, `config.sops.placeholder.<name>`, `config.sops.templates.<name>.…`. */
function usesOf(module: LoweredModule): readonly Use[] {
  const uses: Use[] = [];
  const visit = (node: Node, around: Origin): void => {
    const origin = node.origin ?? around;
    if (node.kind === "Select" && node.target.kind === "Ident" && node.target.name === "config") {
      const [sops, of, name] = node.path.names.map((item) => staticNames([item])?.[0]);
      const kind = of === "secrets" || of === "placeholder" ? "secrets" : of === "templates" ? of : undefined;
      if (sops === "sops" && kind !== undefined && name !== undefined) uses.push({ kind, name, origin });
    }
    eachChild(node, (child) => visit(child, origin));
  };
  visit(module.node, module.origin);
  return uses;
}

/** Whether a module declares it, or names that nobody can tell. */
function mayDeclare({ node }: LoweredModule, kind: Kind, name: string): boolean {
  const all = attributeAt(node, ["sops", kind]);
  if (all !== undefined && all.kind !== "AttrSet") return true;
  if (attributeAt(node, ["sops", kind, name]) !== undefined) return true;
  // A whole module in `lib.mkIf …` shows no attribute.
  return body(node).kind !== "AttrSet" && JSON.stringify(plain(node)).includes('"sops"');
}

const body = (node: Node): Node => (node.kind === "Lambda" || node.kind === "Let" ? body(node.body) : node);

/** The names in a tree. */
const plain = (node: Node): readonly unknown[] =>
  node.kind === "Name" ? [node.name] : children(node).map(plain);
