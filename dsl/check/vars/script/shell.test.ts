import { describe, expect, it } from "vitest";
import { int, interpolation, str, select, ident } from "../../../nix/ast/index.ts";
import { readShell } from "./shell.ts";
import { shellText } from "./text.ts";
import { commandsOfPackage, given, knownPackages, packageOf } from "./tools.ts";
import { packageSets } from "../../../options/schema.ts";

const read = (text: string) =>
  readShell(shellText(str(text)) ?? { text, holes: [], originAt: () => undefined });
const called = (text: string): readonly string[] => read(text).calls.map(({ name }) => name);
const named = (text: string): readonly string[] =>
  read(text).mentions.map(({ directory, path, open }) => `${directory}/${path}${open ? "…" : ""}`);
const unclear = (text: string): readonly string[] => [...read(text).unclear];

describe("commands of a script", () => {
  it.each([
    ["a\nb | c && d; e", ["a", "b", "c", "d", "e"]],
    ["if a; then b; else c; fi", ["a", "b", "c"]],
    ["x=$(a b)\nY=1 c", ["a", "c"]],
    ["for f in 1 2; do a; done; while b; do c; done; case x in y) d ;; esac", ["a", "b", "c", "d"]],
    ['echo "$(a | b)" <(c)', ["echo", "a", "b", "c"]],
    ["cat <<EOF\n$(a)\nb\nEOF", ["cat", "a"]],
    ["cat <<'EOF'\n$(a)\nEOF", ["cat"]],
    ["# a\nb # c", ["b"]],
    ["exec a; env X=1 b; command c", ["exec", "a", "env", "b", "command", "c"]],
    ['/bin/a; ./b; $c; "$d"/e', []],
    ["'a b'", ["a b"]],
    ["a \\\n  b", ["a"]],
  ])("%j calls %j", (text, expected) => {
    expect(called(text)).toEqual(expected);
  });

  it("knows what a script gives itself, or asks for", () => {
    expect([...read("f() { a; }; command -v age && type b; f").own]).toEqual(["f", "age", "b"]);
  });

  it("does not know those that Nix or the shell puts in", () => {
    const text = shellText(str([interpolation(select(ident("pkgs"), ["a"])), "/bin/b x"]));
    const shell = text === undefined ? undefined : readShell(text);
    expect(shell?.calls).toEqual([]);
    expect(shell?.dynamic).toBe(true);
  });
});

describe("files of a script", () => {
  it.each([
    ['a > $out/b; c "$out/d" "$out"/e ${out}/f "${out}"/g', ["out/b", "out/d", "out/e", "out/f", "out/g"]],
    ["a $in/ca/key $prompts/name", ["in/ca/key", "prompts/name"]],
    ["a --file=$out/x.pub -o$out/y", ["out/x.pub", "out/y"]],
    ["cat <<EOF\n$(cat $prompts/a)\nEOF", ["prompts/a"]],
    ["x=$out/a; b $x", ["out/a"]],
    ["a $out/$b $out/c$d $out/e/*", ["out/c…", "out/e…"]],
    ["a $outer/b '$out/c'", []],
  ])("%j names %j", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ["a > $out/b", []],
    ["# $out/x\na > $out/b", []],
    ["cd $out", ["in", "out", "prompts"]],
    ["d=$out; a > $d/b", ["out"]],
    ["a $out/$b", ["out"]],
    ["a $out/{b,c}", ["out"]],
    ["bash -c 'a > $out/b'", ["out"]],
    [`python3 -c 'import os; os.environ["out"]'`, ["out"]],
    ["eval a", ["in", "out", "prompts"]],
  ])("%j leaves %j unclear", (text, expected) => {
    expect(unclear(text).toSorted()).toEqual(expected);
  });

  it("takes what Nix computes for anything, and a reference for none of it", () => {
    const with_ = (expr: Parameters<typeof interpolation>[0]) => {
      const text = shellText(str(["a ", interpolation(expr), " > $out/b"]));
      return text === undefined ? undefined : [...readShell(text).unclear];
    };
    expect(with_(select(ident("config"), ["networking", "hostName"]))).toEqual([]);
    expect(with_(int(1))).toEqual(["in", "out", "prompts"]);
  });

  it("tells where text is none of a shell's", () => {
    expect(read("if a; then b").errors).not.toEqual([]);
    expect(read("a; b").errors).toEqual([]);
  });
});

describe("tools", () => {
  it("are those of packages that there are", () => {
    const names = packageSets().get("") ?? new Map();
    expect(knownPackages.filter((name) => !names.has(name))).toEqual([]);
  });

  it("are each brought by the package named for it", () => {
    for (const name of knownPackages)
      for (const command of commandsOfPackage(name) ?? [])
        expect(commandsOfPackage(packageOf(command) ?? "")?.has(command)).toBe(true);
    expect(packageOf("ssh-keygen")).toBe("openssh");
    expect(packageOf("nothing-of-this-name")).toBeUndefined();
  });

  it("of coreutils need no package", () => {
    const brought = [...given].filter((command) => packageOf(command) !== undefined);
    // A package without a command of its name.
    expect(brought).toEqual(["bind"]);
  });
});
