import { describe, expect, it } from "vitest";
import { build, flakeSources, generated, problems } from "./testing/project.ts";

const image = (spec: string): string =>
  `import { container } from "../../dsl";\n/** What it is. */\nexport const web = container("web", ${spec});`;

describe("container", () => {
  it("is an image for each Linux platform and the command that pushes them", async () => {
    const text = await generated(
      "flake/containers/web.ts",
      image(`({ lib, pkgs }) => ({
        contents: [pkgs.cacert],
        // As nobody.
        config: { Cmd: [lib.getExe(pkgs.caddy), "run"], ExposedPorts: { "8080/tcp": {} }, User: "1000" },
      })`),
      {
        "flake/flake.ts":
          flakeSources["flake/flake.ts"]?.replace('"aarch64-darwin"', '"aarch64-linux"') ?? "",
      },
    );
    expect(text).toBe(`{ self, ... }: {
  # What it is.
  perSystem = { lib, pkgs, ... }: {
    packages = lib.optionalAttrs pkgs.stdenv.hostPlatform.isLinux {
      container-web = pkgs.dockerTools.buildLayeredImage {
        name = "web";
        contents = [ pkgs.cacert ];
        # As nobody.
        config = {
          Cmd = [
            (lib.getExe pkgs.caddy)
            "run"
          ];
          ExposedPorts."8080/tcp" = { };
          User = "1000";
        };
      };
    };
    apps.push-web = {
      type = "app";
      meta.description = "Push the image web for all platforms under one tag";
      program = lib.getExe (
        pkgs.writeShellApplication {
          name = "push-web";
          runtimeInputs = [
            pkgs.crane
            pkgs.skopeo
          ];
          text = ''
            target="''\${1:?usage: push-web REGISTRY/REPOSITORY:TAG}"
            if [[ "''\${target##*/}" != *:* ]]; then
              echo "usage: push-web REGISTRY/REPOSITORY:TAG" >&2
              exit 64
            fi

            skopeo copy "docker-archive:\${self.packages.x86_64-linux.container-web}" "docker://$target-amd64"
            skopeo copy "docker-archive:\${self.packages.aarch64-linux.container-web}" "docker://$target-arm64"
            crane index append --manifest "$target-amd64" --manifest "$target-arm64" --tag "$target"
          '';
        }
      );
    };
  };
}
`);
  });

  it("takes a plain set", async () => {
    const built = await build({
      ...flakeSources,
      "flake/containers/web.ts": image('{ config: { Cmd: ["/bin/x"] } }'),
    });
    expect(built.diagnostics).toEqual([]);
    expect(built.files["modules/containers/web.nix"]).toContain('config.Cmd = [ "/bin/x" ];');
  });

  it.each([
    ["Web", 'NV3002 flake/containers/web.ts:3 "Web" is no name for an image'],
    ["we b", 'NV3002 flake/containers/web.ts:3 "we b" is no name for an image'],
    ["-web", 'NV3002 flake/containers/web.ts:3 "-web" is no name for an image'],
  ])("refuses the name %s", async (name, said) => {
    expect(await problems({ "flake/containers/web.ts": image("{}").replace('"web"', `"${name}"`) })).toEqual([
      said,
    ]);
  });

  it("has its name for itself", async () => {
    expect(
      await problems({ "flake/containers/web.ts": image("{}"), "flake/containers/b.ts": image("{}") }),
    ).toEqual(["NV3001 flake/containers/b.ts:3 packages.container-web is defined twice"]);
  });
});
