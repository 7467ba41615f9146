import { describe, expect, it } from "vitest";
import { checkedHost } from "../testing.ts";

describe("srvos", () => {
  it.each(["server", '["hardware-hetzner-cloud"]'])("has %s", async (name) =>
    expect(
      await checkedHost(`{}`, {
        imports: `inputs.srvos.nixosModules${name.startsWith("[") ? name : `.${name}`}`,
      }),
    ).toEqual([]),
  );

  it("has no others", async () =>
    expect(await checkedHost(`{}`, { imports: `inputs.srvos.nixosModules["hardware-hetzner"]` })).toEqual([
      expect.stringContaining("srvos has no module nixosModules.hardware-hetzner"),
    ]));

  it("has profiles of one machine each", async () => {
    const all = (...names: readonly string[]): string =>
      names.map((name) => `inputs.srvos.nixosModules["${name}"]`).join(", ");
    expect(await checkedHost(`{}`, { imports: all("hardware-hetzner-online-intel", "server") })).toEqual([]);
    expect(await checkedHost(`{}`, { imports: all("hardware-hetzner-cloud-arm") })).toEqual([
      "NV5422 hosts/a.ts:3 a is x86_64-linux, and hardware-hetzner-cloud-arm is for another processor",
    ]);
  });
});
