import { brand, tie, type Branded } from "../brand.ts";

/**
 * The tags of the fleet. A fleet adds its own, beside `machineTags(…)`: from then on hosts and instances take these alone.
 *
 * ```ts
 * declare module "../dsl" {
 *   interface FleetTags { tags: typeof tags }
 * }
 * ```
 */
export interface FleetTags {}

/** Tags that clan-core gives to machines by itself. */
export const computedTags = ["all", "nixos", "darwin"] as const;
/** A tag that clan-core gives to machines by itself. */
export type ComputedTag = (typeof computedTags)[number];

/** The tags that a host may have. */
export type HostTag = [keyof FleetTags] extends [never]
  ? string
  : Exclude<keyof FleetTags[keyof FleetTags], ComputedTag | symbol | number>;

/** The tags that an instance may name. */
export type Tag = HostTag | ComputedTag;

/** Tags as values: `tags.server` is `"server"`; those that clan-core computes are among them. */
export type Tags<T> = { readonly [K in keyof T | ComputedTag]: K };

/** Data of `machineTags`. */
export interface TagsData extends Branded<"tags"> {
  /** What each of them means. */
  readonly tags: { readonly [tag: string]: string };
}

/**
 * The tags of the fleet's machines, once, each with what it means. Instances of services name machines by them. `all`,
 * `nixos` and `darwin` are there without saying so: clan-core computes them.
 *
 * ```ts
 * export const tags = machineTags({ server: "always on, reached from everywhere", laptop: "comes and goes" });
 * // tags.server is "server", tags.nixos is "nixos"
 * ```
 *
 * Source: `tags` of `clan.inventory.machines.<name>`.
 *
 * Errors: NV5101 a tag that is not declared; NV5102 a computed one declared, or given to a host; NV5100 declared twice.
 */
export function machineTags<const T extends { readonly [tag: string]: string }>(tags: T): Tags<T> {
  const values = Object.fromEntries([...Object.keys(tags), ...computedTags].map((tag) => [tag, tag]));
  return tie(Object.freeze(values), brand("tags", { tags })) as Tags<T>;
}
