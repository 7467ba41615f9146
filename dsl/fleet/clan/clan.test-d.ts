/** Types of a clan, and of modules in a fleet that is one (`services/clan.ts` says so for the whole project). */
import { clan, darwinModule, nixosModule } from "../index.ts";

clan({
  meta: { name: "x", domain: "example.org" },
  specialArgs: { site: "home" },
  pkgsForSystem: () => null,
  vars: { settings: { secretStore: "age" } },
  secrets: { age: { plugins: [] } },
  inventory: { tags: { canary: ["cinnabar"] } },
});
// @ts-expect-error -- no name
clan({ meta: {} });
// @ts-expect-error -- misspelt
clan({ meta: { name: "x", domian: "example.org" } });
// @ts-expect-error -- made from the hosts
clan({ meta: { name: "x" }, machines: {} });
// @ts-expect-error -- no such store
clan({ meta: { name: "x" }, vars: { settings: { secretStore: "sopz" } } });

nixosModule("ok", {
  config: ({ config }) => ({
    clan: {
      core: { networking: { targetHost: config.clan.core.settings.domain }, postgresql: { enable: true } },
    },
    sops: { age: { generateKey: true } },
    disko: { devices: {} },
  }),
});
darwinModule("ok", {
  config: {
    clan: { core: { networking: { extraHosts: { mesh: "" } } } },
    sops: { age: { generateKey: true } },
  },
});
nixosModule("no", {
  // @ts-expect-error -- misspelt
  config: { clan: { core: { networking: { targethost: "x" } } } },
});
darwinModule("no", {
  // @ts-expect-error -- NixOS alone
  config: { clan: { core: { postgresql: { enable: true } } } },
});
darwinModule("no", {
  // @ts-expect-error -- NixOS alone
  config: { disko: { devices: {} } },
});
