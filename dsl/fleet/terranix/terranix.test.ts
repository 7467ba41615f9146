import { describe, expect, it } from "vitest";
import { build, flakeSources, summary, type Sources } from "../testing/project.ts";

const inputs = (flakeSources["flake/inputs.ts"] ?? "").replace(
  "srvos:",
  `terranix: { url: "github:terranix/terranix", inputs: { nixpkgs: { follows: "nixpkgs" } } },\n      srvos:`,
);
const index = `import { terranix } from "../../dsl";
/** Machines. */
export const cloud = terranix("cloud", ({ pkgs }) => ({ workdir: "tf", terraformWrapper: { package: pkgs.opentofu } }));
`;

async function files(sources: Sources): Promise<Readonly<Record<string, string>>> {
  const built = await build({
    ...flakeSources,
    "flake/inputs.ts": inputs,
    "flake/terranix/index.ts": index,
    ...sources,
  });
  expect(built.diagnostics.map(summary)).toEqual([]);
  return built.files;
}

const body = (text: string | undefined): string => text?.slice(text.indexOf("\n") + 1) ?? "";

describe("terranix", () => {
  it("is run by terranix' flake module, with all blocks as its module", async () => {
    const { "modules/terranix/default.nix": text } = await files({});
    expect(body(text)).toBe(`{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  imports = [ inputs.terranix.flakeModule ];
  # Machines.
  perSystem = { pkgs, ... }: {
    terranix.terranixConfigurations.cloud = {
      workdir = "tf";
      terraformWrapper.package = pkgs.opentofu;
      modules = [ flake.modules.terranix.cloud ];
    };
  };
}
`);
  });

  it("writes the blocks of a file as one module, references as terranix has them", async () => {
    const { "modules/terranix/dns.nix": text } = await files({
      "flake/terranix/dns.ts": `import { nix } from "../../dsl";
import { cloud } from "./index";
export const token = cloud.variable("token", { type: "string", sensitive: true });
export const provider = cloud.provider("cloudflare", { api_token: token });
export const region = cloud.local("region", "eu");
export const settings = cloud.terraform({ required_version: ">= 1.8" });
/** Everybody's zone. */
export const zone = cloud.data("cloudflare_zone", "z", { filter: { name: "example.org" } });
export const records = ["a", "b"].map((name) =>
  cloud.resource("cloudflare_dns_record", name, {
    zone_id: zone.id, // by name
    name,
    type: "TXT",
    ttl: 60,
    content: nix\`in \${region} of \${zone.account.name}\`,
    depends_on: [zone],
  }),
);
export const names = cloud.output("servers", { value: zone.name_servers[0] });
`,
    });
    expect(body(text)).toBe(`{
  flake.modules.terranix.cloud = { config, lib, ... }: {
    _file = "flake/terranix/dns.ts";
    variable.token = {
      type = "string";
      sensitive = true;
    };

    provider.cloudflare.api_token = lib.tf.ref "var.token";

    locals.region = "eu";

    terraform.required_version = ">= 1.8";

    # Everybody's zone.
    data.cloudflare_zone.z.filter.name = "example.org";

    resource.cloudflare_dns_record.a = {
      zone_id = config.data.cloudflare_zone.z "id"; # by name
      name = "a";
      type = "TXT";
      ttl = 60;
      content = "in \${lib.tf.ref "local.region"} of \${config.data.cloudflare_zone.z "account.name"}";
      depends_on = [ "data.cloudflare_zone.z" ];
    };

    resource.cloudflare_dns_record.b = {
      zone_id = config.data.cloudflare_zone.z "id"; # by name
      name = "b";
      type = "TXT";
      ttl = 60;
      content = "in \${lib.tf.ref "local.region"} of \${config.data.cloudflare_zone.z "account.name"}";
      depends_on = [ "data.cloudflare_zone.z" ];
    };

    output.servers.value = config.data.cloudflare_zone.z "name_servers[0]";
  };
}
`);
  });

  it("takes functions of module arguments, and blocks beside a host", async () => {
    const { "modules/machines/nixos/a/default.nix": text } = await files({
      "hosts/a.ts": `import { nixosHost } from "../dsl";
import { cloud } from "../flake/terranix";
export const a = nixosHost("a", { system: "x86_64-linux" });
/** Where it runs. */
export const machine = cloud.resource("terraform_data", a.name, ({ pkgs, lib }) => {
  const tool = lib.getExe(pkgs.hello);
  return { input: [tool, tool] };
});
`,
    });
    expect(text).toContain(`  flake.modules.terranix.cloud =
    { lib, pkgs, ... }:
    let
      tool = lib.getExe pkgs.hello;
    in
    {
      _file = "hosts/a.ts";
      # Where it runs.
      resource.terraform_data.a.input = [
        tool
        tool
      ];
    };
`);
  });

  it("wants its input, and each block once", async () => {
    const built = await build({
      ...flakeSources,
      "flake/terranix/index.ts": `${index}
export const a = cloud.resource("random_pet", "x", {});
export const b = cloud.resource("random_pet", "x", {});
export const c = cloud.variable("a b", { type: "string" });
cloud.variable("lost", {});
`,
    });
    expect(built.diagnostics.map(summary)).toEqual([
      'NV3016 flake/terranix/index.ts:8 the terraform "lost" is exported by no file, so it is not in the flake',
      'NV3002 flake/terranix/index.ts:7 "a b" is no name for a block of Terraform',
      'NV3001 flake/terranix/index.ts:6 random_pet.x of "cloud" is defined twice',
      'NV3020 flake/inputs.ts:3 the input "terranix" is missing: this configuration is made with it',
    ]);
  });
});
