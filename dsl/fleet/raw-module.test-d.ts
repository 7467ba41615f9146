/** What may be set of a module that stays Nix. `tsc` is the test. */
import { darwinModule, homeModule, nix, nixosHost, nixosModule, rawModule } from "../index.ts";

declare function use(value: unknown): void;

const unknown = rawModule("./a.nix");
const mail = rawModule("./b.nix", { adds: ["custom.mail", "custom.relay", "mine"] });

nixosModule("a", { imports: [unknown], config: { networking: { hostName: "a" } } });
darwinModule("a", { imports: [unknown, mail], config: { mine: { any: [1] } } });
homeModule("a", { imports: [mail], config: () => ({ custom: { relay: "x" } }) });
nixosHost("a", {
  system: "x86_64-linux",
  imports: [mail],
  config: ({ config, lib }) => ({
    mine: lib.mkIf(config.services.openssh.enable, { a: 1 }),
    custom: { mail: { relay: nix`${config.custom.relay}`, port: 25 } },
  }),
});
// What it adds comes along.
const outer = nixosModule("outer", { imports: [mail] });
nixosModule("b", { imports: [outer], config: { custom: { mail: { port: 25 } } } });
nixosModule("c", {
  imports: [mail],
  config: ({ config }) => ({ networking: { domain: config.mine.domain } }),
});

nixosModule("d", {
  imports: [unknown],
  // @ts-expect-error -- nothing says that it adds this
  config: { custom: { mail: {} } },
});
nixosModule("e", {
  imports: [mail],
  // @ts-expect-error -- it adds another name
  config: { custom: { mial: {} } },
});
nixosModule("f", {
  imports: [mail],
  // @ts-expect-error -- names of NixOS stay checked
  config: { networking: { hostname: "f" }, mine: {} },
});
// @ts-expect-error -- a list of names
use(rawModule("./a.nix", { adds: "custom" }));
