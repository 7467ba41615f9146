import { describe, expect, it } from "vitest";
import { schemaOf } from "../schema.ts";
import { clanServices, parseServices, serviceLines } from "./clan-services.ts";

describe("facts about clan's services", () => {
  it("are of the services and roles whose settings are known", () => {
    const settings = schemaOf("clanServiceSettings").root.children;
    const rolesOf = (name: string): readonly string[] => [...(settings.get(name)?.children.keys() ?? [])];
    expect([...clanServices().keys()]).toEqual([...settings.keys()]);
    for (const [name, { roles }] of clanServices()) expect(Object.keys(roles)).toEqual(rolesOf(name));
  });

  it("tell classes and limits", () => {
    expect(clanServices().get("zerotier")?.roles).toEqual({
      controller: { classes: ["nixos"], minMachines: 1, maxMachines: 1 },
      moon: { classes: ["nixos"], maxMachines: 4 },
      peer: { classes: ["nixos"] },
    });
    expect(clanServices().get("wireguard")?.roles["peer"]?.classes).toEqual(["nixos", "darwin"]);
    expect(clanServices().get("data-mesher")?.roles["peer"]?.replacedBy).toBe("default");
    expect(clanServices().get("internet")?.roles["default"]?.classes).toEqual([]);
  });

  it("are written sorted and without what is not set", () => {
    const told = { b: { maxInstances: 2, roles: {} }, a: { maxInstances: null, roles: { r: { classes: [], minMachines: null } } } };
    expect(serviceLines(told)).toBe('a\t{"roles":{"r":{"classes":[]}}}\nb\t{"maxInstances":2,"roles":{}}\n');
    expect(parseServices(serviceLines(told)).get("b")).toEqual({ maxInstances: 2, roles: {} });
  });
});
