import { describe, expect, it } from "vitest";
import { build, flakeSources, summary } from "./testing/project.ts";

describe("rawModule, rawFlakeModule, file", () => {
  it("carry files to where the generated one finds them", async () => {
    const built = await build({
      ...flakeSources,
      "hosts/cinnabar.ts": `import { file, nixosHost, rawFlakeModule, rawModule } from "../dsl";
        export const cinnabar = nixosHost("cinnabar", {
          system: "x86_64-linux",
          imports: [rawModule("./legacy.nix"), file("./x.nix")],
          config: { environment: { etc: { a: { source: file("./scripts/x.sh") }, b: { source: file("./_hidden/y") } } } },
        });`,
      "hosts/legacy.nix": "{config,...}:{services.x=config.y;}",
      "hosts/x.nix": "{ }",
      "hosts/scripts/x.sh": "echo",
      "hosts/_hidden/y": "y",
      "flake/debug.nix": "{ debug=true; }",
      "flake/raw.ts": `import { rawFlakeModule } from "../dsl"; export const debug = rawFlakeModule("./debug.nix");`,
    });
    expect(built.diagnostics.map(summary)).toEqual([]);
    const place = "modules/machines/nixos/cinnabar";
    expect(built.files[`${place}/default.nix`]).toContain(`imports = [
      ./_files/legacy.nix
      ./_files/x.nix
    ];`);
    expect(built.files[`${place}/default.nix`]).toContain(`environment.etc = {
      a.source = ./_files/scripts/x.sh;
      b.source = ./_hidden/y;
    };`);
    expect(built.files[`${place}/_files/legacy.nix`]).toBe("{ config, ... }: { services.x = config.y; }\n");
    expect(built.files[`${place}/_files/scripts/x.sh`]).toBe("copy of hosts/scripts/x.sh");
    expect(built.files["modules/debug.nix"]).toBe("{ debug = true; }\n");
    expect(Object.keys(built.files)).not.toContain("modules/raw.nix");
  });

  it("carries directories, and files that lie elsewhere", async () => {
    const built = await build({
      ...flakeSources,
      "home/a/b.ts": `import { file, homeModule } from "../../dsl";
        export const b = homeModule("b", { config: { xdg: { configFile: { b: { source: file("./conf") }, c: { source: file("../../assets/c") } } } } });`,
      "home/a/conf/one": "1",
      "home/a/conf/two/three": "3",
      "assets/c": "c",
    });
    expect(built.diagnostics.map(summary)).toEqual([]);
    expect(built.files["modules/home/a/b.nix"]).toContain("b.source = ./_files/conf;");
    expect(built.files["modules/home/a/b.nix"]).toContain("c.source = ../../_files/assets/c;");
    expect(Object.keys(built.files)).toEqual(
      expect.arrayContaining([
        "modules/home/a/_files/conf/one",
        "modules/home/a/_files/conf/two/three",
        "modules/_files/assets/c",
      ]),
    );
  });

  it("says which file is not there, lies outside, or is no Nix", async () => {
    const built = await build({
      ...flakeSources,
      "hosts/h.ts": `import { file, nixosHost, rawModule } from "../dsl";
        export const h = nixosHost("h", {
          system: "x86_64-linux",
          imports: [
            rawModule("./nowhere.nix"),
            rawModule("./broken.nix"),
          ],
          config: { environment: { etc: { a: { source: file("../../x") } } } },
        });`,
      "hosts/broken.nix": "{ a = ;\n}",
    });
    expect(built.diagnostics.map(summary)).toEqual([
      expect.stringMatching(/^NV3031 hosts\/h\.ts:8 the file "\.\.\/\.\.\/x" lies outside/),
      expect.stringMatching(/^NV3030 hosts\/h\.ts:5 there is no file "\.\/nowhere\.nix"/),
      expect.stringMatching(/^NV11\d\d hosts\/broken\.nix:1 /),
    ]);
  });

  it("takes along what carried Nix files refer to, with paths that lead there", async () => {
    const built = await build({
      ...flakeSources,
      "hosts/h.ts": `import { nixosHost, rawModule } from "../dsl";
        export const h = nixosHost("h", { system: "x86_64-linux", imports: [rawModule("./legacy/main.nix")] });`,
      "hosts/legacy/main.nix": `{ lib, ... }: {
  imports = [ ./other.nix ../../assets/shared.nix ./parts ];
  a = /etc/x;
  b = ./keys/\${"a"}.pub;
  c = lib.optional (builtins.pathExists ./local.nix) ./local.nix;
}
`,
      "hosts/legacy/other.nix": "{ imports = [ ./main.nix ]; }",
      "hosts/legacy/parts/default.nix": "import ./one.nix",
      "hosts/legacy/parts/one.nix": "{ }",
      "hosts/legacy/keys/a.pub": "a",
      "assets/shared.nix": "{ imports = [ ../hosts/legacy/parts/one.nix ]; }",
    });
    expect(built.diagnostics.map((found) => `${found.severity} ${summary(found)}`)).toEqual([
      "warning NV3032 hosts/legacy/main.nix:5 hosts/legacy/main.nix refers to ./local.nix, which does not exist",
      "warning NV3032 hosts/legacy/main.nix:5 hosts/legacy/main.nix refers to ./local.nix, which does not exist",
    ]);
    const place = "modules/machines/nixos/h/_files/legacy";
    expect(built.files[`${place}/main.nix`]).toBe(`{ lib, ... }: {
  imports = [
    ./other.nix
    ../../../../../_files/assets/shared.nix
    ./parts
  ];
  a = /etc/x;
  b = ./keys/\${"a"}.pub;
  c = lib.optional (builtins.pathExists ./local.nix) ./local.nix;
}
`);
    expect(built.files["modules/_files/assets/shared.nix"]).toContain(
      "../../machines/nixos/h/_files/legacy/parts/one.nix",
    );
    expect(Object.keys(built.files)).toEqual(
      expect.arrayContaining([
        `${place}/other.nix`,
        `${place}/parts/default.nix`,
        `${place}/parts/one.nix`,
        `${place}/keys/a.pub`,
      ]),
    );
  });

  it("NV3032 where what a carried file refers to cannot come along", async () => {
    const built = await build({
      ...flakeSources,
      "flake/raw.ts": `import { rawFlakeModule } from "../dsl"; export const raw = rawFlakeModule("./raw.nix");`,
      "flake/raw.nix": "{\n  a = ../../x.nix;\n  b = ./.;\n  c = ../flake;\n  d = ./d.txt;\n}",
      "flake/d.txt": "d",
    });
    expect(built.diagnostics.map(summary)).toEqual([
      "NV3032 flake/raw.nix:2 flake/raw.nix refers to ../../x.nix, which lies outside of the project",
      "NV3032 flake/raw.nix:3 flake/raw.nix refers to ./., a directory with the fleet's TypeScript",
      "NV3032 flake/raw.nix:4 flake/raw.nix refers to ../flake, a directory with the fleet's TypeScript",
    ]);
    expect(built.files["modules/raw.nix"]).toContain("d = ./_files/d.txt;");
    expect(built.files["modules/_files/d.txt"]).toBe("copy of flake/d.txt");
  });
});
