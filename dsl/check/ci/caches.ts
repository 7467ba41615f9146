/** NV5630: a key of a binary cache that Nix cannot read. NV5631: a cache whose packages no key would prove. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { siteOfArray } from "../../nix/expr/sites.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { staticText } from "../../options/check.ts";
import { placeOf } from "../../fleet/lower/text/sites.ts";
import { hostsOf } from "../hosts.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck, Rule } from "../rule.ts";
import { at, type Tree } from "../tree.ts";

/** A text of a setting, and where it stands. */
interface Word {
  readonly text: string;
  readonly origin: Origin;
}

/** The caches and keys that one configuration of Nix names; `undefined` where some are not written out. */
interface Caches {
  readonly urls: readonly Word[] | undefined;
  readonly keys: readonly Word[] | undefined;
}

export const caches: Rule = (fleet) =>
  once([ofFlake(fleet), ...ofHosts(fleet)].flatMap((found) => [...wrongKeys(found), ...unproved(found)]));

function wrongKeys({ keys = [] }: Caches): readonly Diagnostic[] {
  return keys.flatMap(({ text, origin }) => {
    const [, key = ""] = /^[^\s:]+:([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
    const length = Buffer.from(key, "base64").length;
    if (length === 32 && key.length === 44) return [];
    const why =
      key === "" ? "it has no name and `:` in front of a key" : `the key has ${length} bytes, and needs 32`;
    const help =
      "a public key is its name, `:` and 44 letters of base64: cache.example.org-1:…=. A secret key is longer: it belongs nowhere";
    return [told("NV5630", origin, `${JSON.stringify(text)} is no public key: ${why}`, { help })];
  });
}

/** Nix has the key of its own cache; every other cache needs one, of whatever name. */
function unproved({ urls, keys }: Caches): readonly Diagnostic[] {
  if (urls === undefined || keys === undefined) return [];
  const others = urls.filter(
    ({ text }) => !text.startsWith("https://cache.nixos.org") && !/[?&]trusted=(?:1|true)\b/.test(text),
  );
  const own = keys.filter(({ text }) => !text.startsWith("cache.nixos.org-1:"));
  const names = own.map(({ text }) => text.split(":")[0] ?? "");
  if (others.length <= own.length) return [];
  return others
    .filter(
      ({ text }) =>
        !names.some(
          (name) => name.includes(hostOf(text)) || hostOf(text).includes(name.replace(/-\d+$/, "")),
        ),
    )
    .map(({ text, origin }) =>
      told(
        "NV5631",
        origin,
        `no key proves what ${JSON.stringify(text)} serves, so Nix takes nothing from it`,
        {
          severity: "warning",
          help: "add the cache's public key beside it; there are fewer keys than caches",
        },
      ),
    );
}

const hostOf = (url: string): string => /^[a-z0-9+]+:\/\/([^/?]+)/.exec(url)?.[1] ?? url;

const kinds = [
  ["substituters", "trusted-public-keys"],
  ["extra-substituters", "extra-trusted-public-keys"],
] as const;

/** What `nixConfig` of the flake says. */
function ofFlake({ fleet }: FleetToCheck): Caches {
  const [flake] = fleet.of("flake");
  const config = flake?.data.spec.nixConfig ?? {};
  const words = (names: readonly string[]): readonly Word[] =>
    names.flatMap((name) => {
      const value: unknown = config[name];
      const place = placeOf(config, name, flake?.origin ?? { file: "flake", line: 1, column: 1 });
      if (typeof value === "string") return value.split(/\s+/).map((text) => ({ text, origin: place }));
      if (!Array.isArray(value)) return [];
      return (value as readonly string[]).map((text, index) => ({
        text,
        origin: siteOfArray(value)?.elements[index]?.origin ?? place,
      }));
    });
  return { urls: words(kinds.map(([urls]) => urls)), keys: words(kinds.map(([, keys]) => keys)) };
}

/** What `nix.settings` of each host says. */
const ofHosts = (fleet: FleetToCheck): readonly Caches[] =>
  (["nixos", "darwin"] as const)
    .flatMap((of) => hostsOf(fleet, of))
    .map(({ config, unread }) => {
      const settings = at(config, "nix", "settings");
      const words = (names: readonly string[]): readonly Word[] | undefined => {
        const lists = names.map((name) => listed(at(settings, name)));
        return unread || lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
      };
      const keys = kinds.flatMap(([, name]) => listed(at(settings, name)) ?? []);
      const sure = words(kinds.map(([, name]) => name));
      return { urls: sure === undefined ? undefined : words(kinds.map(([name]) => name)), keys };
    });

/** All texts of a list that several modules may define; `undefined` where one is not written out. */
function listed({ values, open }: Tree): readonly Word[] | undefined {
  const words: Word[] = [];
  for (const { expr, origin } of values) {
    if (expr.kind !== "List") return undefined;
    for (const item of expr.items) {
      const text = staticText(item);
      if (text === undefined) return undefined;
      words.push({ text, origin: item.origin ?? origin });
    }
  }
  return open ? undefined : words;
}
