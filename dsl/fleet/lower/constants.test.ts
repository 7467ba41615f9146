import { expect, it } from "vitest";
import { build, flakeSources, generated } from "../testing/project.ts";

const beacon = `import { nix, nixosModule } from "../../../dsl";
export const beacon = nixosModule("beacon", {
  options: ({ config, lib, types }) => {
    const cfg = config.services.beacon;
    return { services: { beacon: { port: lib.mkOption({ type: types.port, default: nix.add(cfg.base, 1) }) } } };
  },
  config: ({ config, lib }) => {
    // Where its settings are.
    const cfg = config.services.beacon;

    const dir = nix\`/var/lib/\${cfg.name}\`; // state
    const once = cfg.once;
    const { home } = cfg;
    const count = 5;
    return lib.mkIf(once, { x: [dir, dir, home, count], y: lib.map((item) => {
      const { id } = item;
      const key = item.key;
      return { key, id, again: key };
    }, cfg.items) });
  },
});
`;

it("a module has one let of what its functions name", async () => {
  expect(await generated("hosts/modules/nixos/beacon.ts", beacon)).toBe(`{
  flake.modules.nixos.beacon =
    { config, lib, ... }:
    let
      # Where its settings are.
      cfg = config.services.beacon;

      dir = "/var/lib/\${cfg.name}"; # state
    in
    {
      _file = "hosts/modules/nixos/beacon.ts";
      options.services.beacon.port = lib.mkOption {
        type = lib.types.port;
        default = cfg.base + 1;
      };
      config = lib.mkIf cfg.once {
        x = [
          dir
          dir
          cfg.home
          5
        ];
        y = lib.map (
          item:
          let
            key = item.key;
          in
          {
            inherit key;
            id = item.id;
            again = key;
          }
        ) cfg.items;
      };
    };
}
`);
});

it("what is checked has no names in it", async () => {
  const { lowered } = await build({ ...flakeSources, "hosts/modules/nixos/beacon.ts": beacon });
  const [module] = lowered.modules;
  expect(module?.node).toMatchObject({ kind: "Lambda", body: { kind: "AttrSet" } });
});

it("overlays and parts of the flake have theirs", async () => {
  expect(
    await generated(
      "overlays/a.ts",
      `import { overlay } from "../dsl";
export const a = overlay("a", (final, prev) => {
  const py = prev.python3.override({ a: 1 });
  return { python3: py, python3Packages: py.pkgs };
});`,
    ),
  ).toContain(
    "final: prev:\n    let\n      py = prev.python3.override { a = 1; };\n    in\n    {\n      python3 = py;",
  );
  expect(
    await generated(
      "flake/shell.ts",
      `import { perSystem } from "../dsl";
export const shell = perSystem(({ pkgs }) => {
  const tools = pkgs.callPackage("x", {});
  return { packages: { tools }, devShells: { default: pkgs.mkShell({ packages: [tools] }) } };
});`,
    ),
  ).toContain("let\n      tools = pkgs.callPackage");
});
