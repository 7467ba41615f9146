import { describe, expect, it } from "vitest";
import { print } from "../../nix/print/index.ts";
import { build, flakeSources } from "../testing/project.ts";

const inputs = `import { flakeInputs } from "../dsl";
  export const inputs = flakeInputs({
    nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
    "flake-parts": { url: "github:hercules-ci/flake-parts" },
    "import-tree": { url: "github:vic/import-tree" },
    "home-manager": { url: "github:nix-community/home-manager/master" },
    disko: { url: "github:nix-community/disko?ref=v1" },
    other: { url: "github:someone/other", adds: { nixos: ["other", "services.other"] } },
  });`;

const sources = {
  ...flakeSources,
  "flake/inputs.ts": inputs,
  "hosts/modules/nixos/all.ts": `
    import { aggregate, nixosModule, user } from "../../../dsl";
    import { inputs } from "../../../flake/inputs";
    export const u = user("u", { fullName: "U", email: "u@example.org" });
    export const group = aggregate("group");
    export const one = nixosModule(group, { options: ({ lib }) => ({ custom: { one: lib.mkEnableOption("1") } }) });
    export const disks = nixosModule("disks", { imports: [inputs.disko.nixosModules.disko, group] });
    export const alone = nixosModule("alone", { imports: [inputs.other.nixosModules.other] });`,
  "hosts/h.ts": `
    import { nixosHost, rawModule } from "../dsl";
    import { disks, u } from "./modules/nixos/all";
    export const h = nixosHost("h", { system: "x86_64-linux", imports: [disks], users: { u } });
    export const r = nixosHost("r", { system: "x86_64-linux", imports: [rawModule("./r.nix")] });`,
  "hosts/r.nix": "{ }",
};

describe("scopeOf", () => {
  it("finds declarations, schemas and namespaces through all imports", async () => {
    const { lowered, diagnostics } = await build(sources);
    expect(diagnostics).toEqual([]);
    const seen = (name: string): object => {
      const module = lowered.modules.find((item) => item.name === name);
      if (module === undefined) throw new Error(`no module ${name}`);
      const scope = lowered.scopeOf(module);
      return { ...scope, declarations: scope.declarations.map((node) => print(node)) };
    };
    const one = ['{ custom.one = lib.mkEnableOption "1"; }\n'];
    expect(seen("machines/nixos/h")).toEqual({
      declarations: one,
      schemas: ["homeManagerModule", "disko"],
      open: [],
      unread: false,
    });
    expect(seen("disks")).toEqual({ declarations: one, schemas: ["disko"], open: [], unread: false });
    expect(seen("alone")).toEqual({
      declarations: [],
      schemas: [],
      open: [["other"], ["services", "other"]],
      unread: false,
    });
    expect(seen("machines/nixos/r")).toEqual({ declarations: [], schemas: [], open: [], unread: true });
    expect(lowered.modules.find((item) => item.name === "machines/nixos/h")?.system).toBe("x86_64-linux");
  });
});
