/** What the types of Terraform's blocks accept, and what they stop. `tsc` is the test. */
import { nix, nixosModule, terranix } from "../../index.ts";

declare function use(value: unknown): void;

const cloud = terranix("cloud", ({ pkgs }) => ({ terraformWrapper: { package: pkgs.opentofu } }));
const token = cloud.variable("token", { type: "string", sensitive: true });
const count = cloud.variable("count", { type: "number", default: 2 });
cloud.provider("hcloud", { token });
cloud.provider("somebody", { anything: [1] });

const key = cloud.resource("hcloud_ssh_key", "k", { name: "k", public_key: nix`${token} x` });
const server = cloud.resource("hcloud_server", "web", {
  name: "web",
  server_type: "cx22",
  // An id is a number where one is wanted, and a text as well.
  ssh_keys: [key.id],
  placement_group_id: key.id,
  depends_on: [key],
  lifecycle: { ignore_changes: ["image"] },
});
cloud.resource("random_id", "r", { byte_length: count });
cloud.resource("cloudflare_dns_record", "web", {
  zone_id: cloud.data("cloudflare_zone", "z", { filter: { name: "example.org" } }).id,
  name: "web",
  type: "A",
  ttl: 1,
  content: server.ipv4_address,
});
cloud.output("address", { value: server.ipv4_address });
cloud.resource("local_file", "f", ({ pkgs }) => ({ filename: "f", source: nix`${pkgs.hello}` }));

const vm = cloud.resource("google_compute_instance", "vm", {
  name: "vm",
  machine_type: "e2-small",
  boot_disk: { initialize_params: { size: 10 } },
  network_interface: [{ network: "default", access_config: [{}] }],
});
use(vm.network_interface[0].access_config[0].nat_ip);
use(cloud.data("external", "secret", { program: ["true"] }).result["secret"]);

// Types without facts are open, arguments and attributes.
const other = cloud.resource("aws_instance", "x", { ami: "ami-1" });
cloud.output("arn", { value: other.arn });

// @ts-expect-error -- no such attribute
use(server.ipv4_adress);
// @ts-expect-error -- an attribute of an element, not of the list
use(vm.network_interface.access_config);
// @ts-expect-error -- server_type is required
cloud.resource("hcloud_server", "web", { name: "web" });
// @ts-expect-error -- no such argument
cloud.resource("random_pet", "p", { lenght: 2 });
// @ts-expect-error -- no such word
cloud.resource("tls_private_key", "k", { algorithm: "DSA" });
// @ts-expect-error -- a text for a number
cloud.resource("random_id", "r", { byte_length: "8" });
// @ts-expect-error -- a resource where a text is wanted
cloud.resource("hcloud_ssh_key", "k", { name: "k", public_key: key });
// @ts-expect-error -- an output of nothing
cloud.output("x", {});
// @ts-expect-error -- a value of Terraform is none of JavaScript
use(server.ipv4_address === "192.0.2.1");
// @ts-expect-error -- no such option
nixosModule("m", { config: { networking: { hostname: server.name } } });
