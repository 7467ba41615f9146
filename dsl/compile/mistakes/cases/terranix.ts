/** Terraform's configurations: what Nix takes, and Terraform does not, or worse, does. */
import type { Mistake } from "../mistake.ts";

export const terranix: readonly Mistake[] = [
  {
    title: "resource that is not there",
    file: `export const cloud = terranix("@");
export const key = cloud.resource("tls_private_key", "install", { algorithm: "ED25519" });
export const out = cloud.output("key", { value: "\${tls_private_key.instal.id}" }); // here`,
    code: "NV5501",
    says: "has no resource tls_private_key.instal",
    when: "deployment",
  },
  {
    title: "data source that is not there",
    file: `export const cloud = terranix("@");
export const disk = cloud.resource("google_compute_disk", "d", {
  name: "d",
  image: "\${data.google_compute_image.debian.self_link}", // here
});`,
    code: "NV5501",
    says: "has no data source data.google_compute_image.debian",
    when: "deployment",
  },
  {
    title: "attribute of a resource",
    file: `export const cloud = terranix("@");
export const key = cloud.resource("tls_private_key", "install", { algorithm: "ED25519" });
export const out = cloud.output("key", { value: "\${tls_private_key.install.public_key_openshs}" }); // here`,
    code: "NV5502",
    says: "did you mean public_key_openssh",
    when: "deployment",
  },
  {
    title: "attribute inside of another",
    file: `export const cloud = terranix("@");
export const vm = cloud.resource("google_compute_instance", "vm", {
  name: "vm",
  machine_type: "e2-small",
  boot_disk: { initialize_params: { image: "debian-cloud/debian-12" } },
  network_interface: [{ network: "default" }],
});
export const out = cloud.output("ip", { value: "\${google_compute_instance.vm.network_interface[0].nat_ip}" }); // here`,
    code: "NV5502",
    says: 'network_interface.0 has no attribute "nat_ip"',
    when: "deployment",
  },
  {
    title: "attribute by its value",
    file: `export const cloud = terranix("@");
export const key = cloud.resource("tls_private_key", "install", { algorithm: "ED25519" });
export const out = cloud.output("key", { value: key.public_key_openshs }); // here`,
    code: "NV5502",
    editor: "TS2551",
    says: "public_key_openssh",
    when: "deployment",
  },
  {
    title: "resource for a value",
    file: `export const cloud = terranix("@");
export const pet = cloud.resource("random_pet", "host", { length: 2 });
export const out = cloud.output("pet", { value: pet }); // here`,
    code: "NV5503",
    says: "a whole resource",
    when: "never",
  },
  {
    title: "argument that is missing",
    file: `export const cloud = terranix("@");
export const settings = cloud.terraform({ required_providers: { hcloud: { source: "hetznercloud/hcloud" } } });
export const server = cloud.resource("hcloud_server", "web", { name: "web", image: "debian-12" }); // here`,
    code: "NV5504",
    editor: "TS2345",
    says: "lacks server_type",
    when: "deployment",
  },
  {
    title: "argument inside of a block",
    file: `export const cloud = terranix("@");
export const vm = cloud.resource("google_compute_instance", "vm", () => ({ // here
  name: "vm",
  machine_type: "e2-small",
  network_interface: [{ network: "default" }],
}) as never);`,
    code: "NV5504",
    says: "lacks boot_disk",
    when: "deployment",
  },
  {
    title: "argument that is none",
    file: `export const cloud = terranix("@");
export const settings = cloud.terraform({ required_providers: { hcloud: { source: "hetznercloud/hcloud" } } });
export const server = cloud.resource("hcloud_server", "web", {
  name: "web",
  server_type: "cx22",
  loction: "fsn1", // here
});`,
    code: "NV4001",
    editor: "TS2353",
    says: "did you mean resource.hcloud_server.web.location",
    when: "deployment",
  },
  {
    title: "word that is not one of some",
    file: `export const cloud = terranix("@");
export const key = cloud.resource("tls_private_key", "install", { algorithm: "ED25591" }); // here`,
    code: "NV4005",
    editor: "TS2820",
    says: '"ED25519"',
    when: "deployment",
  },
  {
    title: "type of a DNS record",
    file: `export const cloud = terranix("@");
export const settings = cloud.terraform({ required_providers: { cloudflare: { source: "cloudflare/cloudflare" } } });
export const record = cloud.resource("cloudflare_dns_record", "web", { zone_id: "1", name: "web", type: "AAA", ttl: 300 }); // here`,
    code: "NV4005",
    editor: "TS2820",
    says: '"AAAA"',
    when: "deployment",
  },
  {
    title: "text for a number",
    file: `export const cloud = terranix("@");
export const disk = cloud.resource("google_compute_disk", "d", { name: "d", size: "big" }); // here`,
    code: "NV4002",
    editor: "TS2322",
    says: "takes null or a number, not a string",
    when: "deployment",
  },
  {
    title: "variable that is not declared",
    file: `export const cloud = terranix("@");
export const region = cloud.variable("region", { type: "string" });
export const out = cloud.output("where", { value: "in \${var.regoin}" }); // here`,
    code: "NV5505",
    says: "did you mean var.region",
    when: "deployment",
  },
  {
    title: "token as plain text",
    file: `export const cloud = terranix("@");
export const settings = cloud.terraform({ required_providers: { hcloud: { source: "hetznercloud/hcloud" } } });
export const hcloud = cloud.provider("hcloud", { token: "not-a-real-token" }); // here`,
    code: "NV5506",
    says: "holds a secret",
    when: "never",
  },
  {
    title: "secret as default of a variable",
    file: `export const cloud = terranix("@");
export const token = cloud.variable("token", { type: "string", sensitive: true, default: "not-a-real-token" }); // here`,
    code: "NV5506",
    says: "holds a secret",
    when: "never",
  },
  {
    title: "private key in a file",
    file: `export const cloud = terranix("@");
export const key = cloud.resource("local_file", "key", {
  filename: "key",
  content: "-----BEGIN OPENSSH PRIVATE KEY-----", // here
});`,
    code: "NV5506",
    says: "holds a secret",
    when: "never",
  },
  {
    title: "resources in a circle",
    file: `export const cloud = terranix("@");
export const a = cloud.resource("terraform_data", "a", { input: "\${terraform_data.b.output}" }); // here
export const b = cloud.resource("terraform_data", "b", { input: a.output });`,
    code: "NV5507",
    says: "waits for the next",
    when: "deployment",
  },
  {
    title: "resource twice",
    file: `export const cloud = terranix("@");
export const a = cloud.resource("random_pet", "host", { length: 2 });
export const b = cloud.resource("random_pet", "host", { length: 3 }); // here`,
    code: "NV3001",
    says: "random_pet.host",
    when: "evaluation",
  },
  {
    title: "value of Terraform in Nix",
    file: `export const cloud = terranix("@");
export const pet = cloud.resource("random_pet", "host", { length: 2 });
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: { networking: { domain: nix\`\${pet.id}.example.org\` } }, // here
});`,
    code: "NV5508",
    says: "outside of Terraform",
    when: "evaluation",
  },
  {
    title: "misspelt type of a resource",
    file: `export const cloud = terranix("@");
export const pet = cloud.resource("random_pets", "host", { length: 2 }); // here`,
    code: "NV5509",
    says: "did you mean random_pet",
    warning: true,
    when: "deployment",
  },
  {
    title: "provider of another source",
    file: `export const cloud = terranix("@");
export const key = cloud.resource("hcloud_ssh_key", "k", { name: "k", public_key: "ssh-ed25519 A" }); // here`,
    code: "NV5510",
    says: "hetznercloud/hcloud",
    when: "deployment",
  },
  {
    title: "address of two machines",
    file: `export const sites = flakeMeta("sites", {
  hosts: {
    cinnabar: { ipv4: "192.0.2.10" },
    electrum: { ipv4: "192.0.2.10" }, // here
  },
});`,
    code: "NV5512",
    says: "is the address of cinnabar and of electrum",
    when: "never",
  },
];
