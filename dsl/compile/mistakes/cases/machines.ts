/** Hosts: what they share and must not, what nobody makes of them. */
import type { Mistake } from "../mistake.ts";

export const machines: readonly Mistake[] = [
  {
    title: "port of two containers",
    nixos: `virtualisation: {
        "oci-containers": {
          containers: {
            wiki: { image: "example.org/wiki:1", ports: ["8080:80"] },
            forum: { image: "example.org/forum:1", ports: ["8080:3000"] }, // here
          },
        },
      },`,
    code: "NV5027",
    says: "the container wiki and the container forum both listen on port 8080",
    when: "deployment",
  },
  {
    title: "port of two services",
    nixos: `services: {
        hydra: { enable: true, hydraURL: "https://hydra.example.org", notificationSender: "hydra@example.org", port: 3300 },
        invidious: { enable: true, port: 3300 }, // here
      },`,
    code: "NV5027",
    warning: true,
    says: "services.hydra and services.invidious both listen on port 3300",
    when: "deployment",
  },
  {
    title: "address on two hosts",
    file: `export const one = nixosHost("first-at-that-address", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: { networking: { interfaces: { eth0: { ipv4: { addresses: [{ address: "198.51.100.77", prefixLength: 24 }] } } } } },
});
export const other = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: { networking: { interfaces: { eth0: { ipv4: { addresses: [{ address: "198.51.100.77", prefixLength: 24 }] } } } } }, // here
});
`,
    code: "NV5028",
    warning: true,
    says: "198.51.100.77 is an address of",
    when: "never",
  },
  {
    title: "host that nothing exports",
    file: `const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart] }); // here
export const name = [made.name];
`,
    code: "NV3016",
    warning: true,
    says: "is exported by no file",
    when: "never",
  },
];
