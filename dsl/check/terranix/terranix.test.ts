import { describe, expect, it } from "vitest";
import { checked } from "../testing.ts";
import { addressesIn } from "./interpolation.ts";

/** What is said of blocks of the configuration `cloud`. */
async function said(blocks: string, others = {}): Promise<readonly string[]> {
  const found = await checked({
    "flake/inputs.ts": `import { flakeInputs } from "../dsl";
      export const inputs = flakeInputs({
        nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
        "flake-parts": { url: "github:hercules-ci/flake-parts" },
        "import-tree": { url: "github:vic/import-tree" },
        terranix: { url: "github:terranix/terranix" },
      });`,
    "flake/terranix/index.ts": `import { nix, terranix } from "../../dsl";
      export const cloud = terranix("cloud");
      ${blocks}`,
    ...others,
  });
  return found.map((one) => one.replace(/ flake\/terranix\/index\.ts:\d+/, ""));
}

describe("addressesIn", () => {
  it.each([
    ["${var.a}", ["var.a"]],
    ["x ${hcloud_server.a.ipv4_address}/${local.b}", ["hcloud_server.a.ipv4_address", "local.b"]],
    ["${x_y.z[0].a[1].b}", ["x_y.z[0].a[1].b"]],
    ['${lookup(var.a, "b.c")}', ["var.a"]],
    ['${join(",", x_y.z.list)}', ["x_y.z.list"]],
    ["$${var.a}", []],
    ["var.a", []],
    ["${upper(1.5)}", []],
  ])("%s", (text, expected) => expect(addressesIn(text)).toEqual(expected));
});

describe("rules of Terraform", () => {
  const pet = `export const pet = cloud.resource("random_pet", "host", { length: 2 });`;

  it.each([
    ["a value", `${pet} export const o = cloud.output("o", { value: pet.id });`],
    [
      "names of Terraform itself",
      `export const o = cloud.output("o", { value: "\${path.module}/\${terraform.workspace}" });`,
    ],
    [
      "a resource that is there several times",
      `export const p = cloud.resource("random_pet", "p", { count: 2 }); export const o = cloud.output("o", { value: "\${random_pet.p[0].id}" });`,
    ],
    [
      "a type without facts",
      `export const p = cloud.resource("aws_instance", "p", {}); export const o = cloud.output("o", { value: p.whatever[0].arn });`,
    ],
    [
      "a path to credentials",
      `export const g = cloud.provider("google", { credentials: "/run/secrets/google.json" });`,
    ],
    [
      "a variable without value",
      `export const v = cloud.variable("v", { type: "string", sensitive: true }); export const c = cloud.provider("google", { access_token: v });`,
    ],
    [
      "arguments that Nix computes",
      `export const p = cloud.resource("random_id", "p", ({ config }) => config.x as never);`,
    ],
    [
      "an address in depends_on",
      `${pet} export const d = cloud.resource("terraform_data", "d", { depends_on: [pet] });`,
    ],
  ])("say nothing of %s", async (_, blocks) => expect(await said(blocks)).toEqual([]));

  it("find a block that nobody exports", async () =>
    expect(
      await said(
        `const pet = cloud.resource("random_pet", "host", {}); export const o = cloud.output("o", { value: pet.id });`,
      ),
    ).toEqual([
      'NV3016 the terraform "host" is exported by no file, so it is not in the flake',
      'NV5501 "cloud" has no resource random_pet.host',
    ]));

  it("find what is missing in a block", async () =>
    expect(
      await said(
        `export const b = cloud.resource("google_storage_bucket", "b", { name: "b", location: "EU", versioning: {} as never });`,
      ),
    ).toEqual([]));

  it("find a private key in a list", async () =>
    expect(
      await said(
        `export const d = cloud.resource("terraform_data", "d", { input: ["-----BEGIN PRIVATE KEY-----"] });`,
      ),
    ).toEqual([
      'NV5506 resource.terraform_data.d.input."[0]" holds a secret as plain text'.replace('."[0]"', "[0]"),
    ]));

  it("find an address that a host has already", async () =>
    expect(
      await said(
        `export const a = cloud.resource("google_compute_address", "a", { name: "a", address: "192.0.2.1" });
         export const b = cloud.resource("google_compute_address", "b", { name: "b", address: "192.0.2.2" });`,
        {
          "flake/lib/network.ts": `import { flakeMeta } from "../../dsl";
            export const network = flakeMeta("network", { hosts: { a: { ipv4: "192.0.2.1" }, c: { ipv4: "192.0.2.2", mesh: null } } });`,
        },
      ),
    ).toEqual(["NV5512 192.0.2.2 is the address of c and of b"]));
});
