/** What the settings of an instance are checked against: those that the roles of its service declare. */
import type { OptionNode } from "../../../options/check.ts";
import type { InstanceData } from "../../clan/instance.ts";
import { serviceOf, type KnownService, type LoweredServices } from "./services.ts";

type OptionType = NonNullable<OptionNode["option"]>["type"];
const option = (type: OptionType, children: Children = {}): OptionNode => ({
  option: {
    type,
    hasDefault: true,
    readOnly: false,
    internal: false,
    hidden: false,
    hasApply: false,
    coarse: false,
    declarations: [],
  },
  children: new Map(Object.entries(children)),
});
type Children = Readonly<Record<string, OptionNode>>;
const group = (children: Children): OptionNode => ({ children: new Map(Object.entries(children)) });
const anything = option({ t: "anything" });

/** Members by name, each with settings. */
const members: OptionType = { t: "attrsOf", of: { t: "submodule" } };
const names: OptionType = { t: "listOf", of: { t: "str" } };

/** The options of an instance, below `clan.inventory.instances.<name>`; settings of unknown services are open. */
function instanceOptions(service: KnownService | undefined, roles: readonly string[]): OptionNode {
  const role = (name: string): OptionNode => {
    const settings = service?.roles.get(name)?.settings() ?? anything;
    const member = { "<name>": group({ settings }) };
    return group({
      settings,
      machines: option(members, member),
      tags: option({ t: "either", any: [names, members] }, member),
      extraModules: anything,
    });
  };
  return group({
    module: anything,
    roles: group(Object.fromEntries(roles.map((name) => [name, role(name)]))),
  });
}

/** The options of an instance as a tree from the top. Roles that are not there have a rule of their own. */
export function instanceSchema(instance: InstanceData, lowered: LoweredServices): OptionNode {
  const own = instanceOptions(serviceOf(instance, lowered), Object.keys(instance.spec.roles));
  return ["clan", "inventory", "instances", instance.name].reduceRight(
    (below: OptionNode, name) => group({ [name]: below }),
    own,
  );
}
