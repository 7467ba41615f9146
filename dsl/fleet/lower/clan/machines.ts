/** Hosts as machines of the clan: their modules, and what the inventory knows of them. */
import { attrSet, binding, list, type Binding, type Expr } from "../../../nix/ast/index.ts";
import { flakePartsFile } from "../file-head.ts";
import type { Found } from "../found.ts";
import type { DataOf, Fleet } from "../fleet.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { hostModule } from "../host.ts";
import { valueNode, type Lowering } from "../lowering.ts";
import { moduleReference } from "../module.ts";
import { setOf, under } from "../entries.ts";
import { recordClan } from "./clan.ts";

type Host = Found<DataOf<"host">>;

/** `modules/clan/machines.nix` and `modules/clan/inventory/machines.nix`; none without hosts. */
export function machineFiles(
  fleet: Fleet,
  clan: Found<DataOf<"clan">>,
  lowering: Lowering,
): readonly GeneratedFile[] {
  const hosts = fleet.of("host").toSorted(({ data: a }, { data: b }) => (a.name < b.name ? -1 : 1));
  if (hosts.length === 0) return [];
  const inventory = under(
    ["clan", "inventory", "machines"],
    attrSet(hosts.map((host) => machine(lowering, host))),
  );
  recordClan(lowering, clan, inventory);
  const modules = under(["clan", "machines"], attrSet(hosts.map(machineModule)));
  const file = (path: string, body: Binding): GeneratedFile => ({
    path,
    source: clan.file,
    content: { kind: "nix", file: flakePartsFile({ ...lowering, source: "hosts/" }, setOf(body)) },
  });
  return [file("modules/clan/machines.nix", modules), file("modules/clan/inventory/machines.nix", inventory)];
}

/** `cinnabar.imports = [ flake.modules.nixos."machines/nixos/cinnabar" ];` */
const machineModule = ({ data }: Host): Binding =>
  binding([data.name, "imports"], list([moduleReference(data.class, hostModule(data))]));

/** `cinnabar = { machineClass = "nixos"; tags = [ … ]; … };` */
function machine(lowering: Lowering, { data, origin }: Host): Binding {
  const { description, tags, deploy } = data.spec;
  const known = {
    machineClass: data.class,
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags }),
    ...(deploy === undefined ? {} : { deploy }),
  };
  const option = ["clan", "inventory", "machines", data.name];
  const node: Expr = valueNode(lowering, known, { origin, class: "flake", option });
  return under([data.name], node);
}
