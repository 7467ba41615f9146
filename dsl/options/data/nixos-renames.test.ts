import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseExpr } from "../../nix/parse/index.ts";
import type { OptionNode } from "../model/node.ts";
import { schemaOf } from "../schema.ts";
import { validateModule } from "../validate/module.ts";
import { showPath } from "../validate/place.ts";
import { nixosRenames, parseRenames, withFormerNames } from "./nixos-renames.ts";

const renames = nixosRenames();
const schema = schemaOf("nixos");
const show = (path: readonly string[] | null | undefined): string => (path ?? []).join(".");

/** A free name as a definition has it. */
const written = (path: readonly string[]): string =>
  showPath(path.map((name) => (name === "*" || name.startsWith("<") ? "x" : name)));

/** What the build says of a definition of an unknown value. */
function said(path: readonly string[]): readonly string[] {
  const origin = { file: "hosts/x.ts", line: 1, column: 1 };
  const module = parseExpr(`{ x, ... }: { ${written(path)} = x; }`, { originAt: () => origin });
  return validateModule(module, { origin, classes: ["nixos"] }).map(
    ({ code, option, help }) => `${code} ${option}${help === undefined ? "" : `: ${help}`}`,
  );
}

const at = (path: readonly string[]): OptionNode | undefined =>
  path.reduce<OptionNode | undefined>((node, name) => node?.children.get(name), schema.root);

describe("nixos.renames", () => {
  it("is read", () => {
    expect(parseRenames('renamed a.b c."d e".f\nremoved g\nremoved h.i j\n')).toEqual([
      { from: ["a", "b"], to: ["c", "d e", "f"] },
      { from: ["g"], to: null },
      { from: ["h", "i"], to: null, instead: ["j"] },
    ]);
    for (const line of ["renamed a", "gone a", "removed", "renamed a b c"])
      expect(() => parseRenames(`${line}\n`)).toThrow(line);
  });

  it("has its lines in order, none twice", () => {
    const lines = readFileSync(join(import.meta.dirname, "nixos.renames"), "utf8").split("\n").slice(0, -1);
    expect(lines).toEqual([...new Set(lines)].toSorted());
    expect(new Set(renames.map(({ from }) => show(from))).size).toBe(renames.length);
  });

  it("has no name below another, and none that is a new one", () => {
    const old = new Set(renames.map(({ from }) => show(from)));
    const isOld = (path: readonly string[]): boolean => path.some((_, i) => old.has(show(path.slice(0, i + 1))));
    expect(renames.filter(({ from }) => isOld(from.slice(0, -1)))).toEqual([]);
    expect(renames.filter(({ to, instead }) => isOld(to ?? []) || isOld(instead ?? []))).toEqual([]);
  });

  it("has no option that is shown", () => {
    const shown = (node: OptionNode | undefined): boolean =>
      node !== undefined && (node.option?.hidden === false || [...node.children.values()].some(shown));
    expect(renames.filter(({ from }) => shown(at(from)))).toEqual([]);
  });
});

describe("the build", () => {
  it("tells each by its new name", () => {
    for (const { from, to, instead } of renames) {
      const help = instead === undefined ? "" : `: ${showPath(instead)} does its work`;
      const told = to === null ? `NV4009 ${written(from)}${help}` : `NV4008 ${written(from)}: write ${written(to)}`;
      expect(said(from)).toEqual([told]);
    }
  });

  it("takes the new names", () => {
    for (const path of renames.flatMap(({ to, instead }) => [to ?? [], instead ?? []]))
      if (path.length > 0) expect(said(path), show(path)).toEqual([]);
  });

  // mkAliasOptionModule
  it.each([
    "environment.checkConfigurationOptions",
    "services.compton",
    "services.nginx.tailscaleAuth.user",
    "services.openssh.knownHosts",
    "services.sshd.enable",
    "services.transmission.openFirewall",
    "users.extraGroups",
    "users.extraUsers",
  ])("takes %s, which is a second name", (path) => {
    expect(said(path.split("."))).toEqual([]);
  });
});

describe("withFormerNames", () => {
  const of = (path: string, more: object = {}) => ({ loc: path.split("."), type: { t: "bool" } as const, ...more });
  const former = (text: string, ...entries: readonly ReturnType<typeof of>[]): readonly string[] =>
    withFormerNames(entries, parseRenames(text)).map(
      ({ loc, type, visible, hasApply }) =>
        `${show(loc)} ${type.t}${visible === false ? " hidden" : ""}${hasApply === true ? " alias" : ""}`,
    );

  it("hides what the list still shows, and keeps its type", () => {
    expect(former("renamed a b\n", of("a.x"), of("b.x"))).toEqual(["a.x bool hidden", "b.x bool"]);
  });

  it("adds what the list does not show", () => {
    expect(former("renamed a.x b\nremoved c\n", of("a.x", { src: "tix" }), of("c.y", { src: "tix" }), of("b"))).toEqual([
      "b bool",
      "a.x anything hidden alias",
      "c anything hidden alias",
    ]);
  });

  it("makes a namespace of what stands for former names alone", () => {
    const rough = { loc: ["a"], type: { t: "anything" } as const, src: "tix" as const };
    expect(withFormerNames([rough], parseRenames("removed a.b\n")).map(({ loc }) => show(loc))).toEqual(["a.b"]);
  });
});
