/** Work that several rules share is done once. */
import type { FleetToCheck } from "./rule.ts";

/** A function that remembers what it made of each object. */
export function memoize<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}

/** What is gathered from a fleet, once for all rules; fleets are told apart by their modules. */
export function perFleet<F extends Pick<FleetToCheck, "modules">, V>(make: (fleet: F) => V): (fleet: F) => V {
  const made = new WeakMap<FleetToCheck["modules"], { readonly value: V }>();
  return (fleet) => {
    let known = made.get(fleet.modules);
    if (known === undefined) made.set(fleet.modules, (known = { value: make(fleet) }));
    return known.value;
  };
}
