import type { Host, Val } from "../../dsl";
import { infrastructure } from "./index";
import { zone } from "./providers";

/** What every cloud host has besides its machine: its name in the zone, and an output that `clan machines install` is given. */
export const published = (host: Host, address: Val<string>) => [
  infrastructure.resource("cloudflare_dns_record", host.name, {
    zone_id: zone.zone_id,
    name: `${host.name}.example.org`,
    type: "A",
    content: address,
    ttl: 300,
    proxied: false,
  }),
  infrastructure.output(`${host.name}_address`, { value: address }),
];
