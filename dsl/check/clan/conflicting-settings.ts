/** NV5010: two settings of a machine, of its role, its tags or its own, that cannot both stand. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import type { OptionNode } from "../../options/check.ts";
import { isSingle } from "../definitions/walk.ts";
import { label, once, told } from "../report.ts";
import type { Rule } from "../rule.ts";
import { inventoryOf, type InstanceUse, type RoleUse } from "./inventory.ts";

/** clan-core merges the settings of a machine as modules, none of them stronger than another. */
export const checkConflictingSettings: Rule = (checked) =>
  once(inventoryOf(checked).flatMap((use) => use.roles.flatMap((role) => conflicts(use, role))));

function conflicts(
  { found }: InstanceUse,
  { name, known, members = [], data }: RoleUse,
): readonly Diagnostic[] {
  if (known === undefined) return [];
  return members.flatMap(({ host, by }) => {
    const given = [data.settings, ...by.map(({ settings }) => settings)].flatMap((settings) =>
      written(settings, known.settings()),
    );
    return given.flatMap((one, index) => {
      const other = given.slice(0, index).find(({ path }) => path === one.path);
      if (other === undefined || other.value === one.value) return [];
      const of = `${JSON.stringify(name)} of ${JSON.stringify(found.data.name)}`;
      const message = `${JSON.stringify(host.data.name)} is given two values for ${one.path} in the role ${of}, and only one can stand`;
      return [
        told("NV5010", one.origin, message, {
          also: [label(other.origin, "the other one")],
          help: "settings of the role, of tags and of the machine are merged, and none is stronger: keep one of them",
        }),
      ];
    });
  });
}

interface Setting {
  readonly path: string;
  readonly value: unknown;
  readonly origin: Origin;
}

/** The settings that are written out and hold one value. */
function written(settings: unknown, node: OptionNode, path: readonly string[] = []): readonly Setting[] {
  const site = typeof settings === "object" && settings !== null ? siteOfObject(settings) : undefined;
  if (site === undefined) return [];
  return Object.entries(settings as object).flatMap(([name, value]: readonly [string, unknown]) => {
    const below = node.children.get(name);
    const origin = site.properties.get(name)?.origin;
    if (below === undefined || origin === undefined) return [];
    const here = [...path, name];
    if (below.option === undefined) return written(value, below, here);
    const plain = ["string", "number", "boolean"].includes(typeof value) || value === null;
    return plain && isSingle(below.option.type) ? [{ path: here.join("."), value, origin }] : [];
  });
}
