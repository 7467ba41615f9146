import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, placeOf, text, type Tree } from "../tree.ts";
import { layoutsOf } from "./layout.ts";

/** NV5409: two encrypted partitions of a host that open under one name. */
export const luksNames = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    layoutsOf(checked).flatMap(({ host, contents }) => {
      const first = new Map<string, Tree>();
      return contents.flatMap(({ type, tree }) => {
        const name = type === "luks" && tree.sure ? text(at(tree, "name")) : undefined;
        if (name === undefined) return [];
        const other = first.get(name);
        if (other === undefined) {
          first.set(name, at(tree, "name"));
          return [];
        }
        const message = `two LUKS containers of ${host.found.data.name} open as /dev/mapper/${name}`;
        return [
          told("NV5409", placeOf(at(tree, "name")), message, {
            help: "give each a name of its own",
            also: [label(placeOf(other), "the other one")],
            option: showPath(tree.path),
          }),
        ];
      });
    }),
  );
