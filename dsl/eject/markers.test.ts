import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { library } from "../compile/load/resolve.ts";
import { hasNix, nixParse } from "../nix/parse/testing/nix.ts";
import { equals, plainText, str, type Entry, type NixFile, type Node } from "../nix/ast/index.ts";
import { mapChildren } from "../nix/ast/traverse.ts";
import { parseFile } from "../nix/parse/index.ts";
import { print } from "../nix/print/index.ts";
import { unmarkedNix, unmarkedText } from "./markers.ts";

const header = "Generated from hosts/a.ts by Nivis. Do not edit: run `bun build.ts`.";

describe("a module", () => {
  it("loses its header and `_file`, and keeps all else", () =>
    expect(
      unmarkedNix(`# ${header}
{ config, ... }:
let
  inherit (config) flake;
in
{
  # A machine.
  flake.modules.nixos.a = {
    _file = "hosts/a.ts";
    key = "hosts/a.ts#a";
    imports = [ flake.modules.nixos.b ];
    # Why.
    networking.hostName = "a"; # how
  };
}
`),
    ).toBe(`{ config, ... }:
let
  inherit (config) flake;
in
{
  # A machine.
  flake.modules.nixos.a = {
    key = "hosts/a#a";
    imports = [ flake.modules.nixos.b ];
    # Why.
    networking.hostName = "a"; # how
  };
}
`));

  it("loses the header of a fleet that has the package installed as well", () => {
    const installed = header.replace("bun build.ts", "npx nivis");
    expect(unmarkedNix(`# ${installed}\n{ a = 1; }\n`)).toBe("{ a = 1; }\n");
    expect(unmarkedText(`# ${installed}\n\nx: 1\n`)).toBe("x: 1\n");
  });

  it("is empty where nothing else was in it", () =>
    expect(
      unmarkedNix(`# ${header}\n{\n  flake.modules.nixos.a = {\n    _file = "hosts/a.ts";\n  };\n}\n`),
    ).toBe("{ flake.modules.nixos.a = { }; }\n"));

  it("keeps comments that somebody wrote around them", () => {
    const text = `# ${header}\n\n# A person.\n{\n  a = {\n    # here\n    _file = "x.ts";\n  };\n  b = {\n    # there\n    _file = "x.ts";\n    c = 1;\n  };\n}\n`;
    expect(unmarkedNix(text)).toBe(
      "# A person.\n{\n  a = {\n    # here\n  };\n  b = {\n    # there\n    c = 1;\n  };\n}\n",
    );
  });

  it("keeps what only looks like a marker", () => {
    const text = `# ${header}\n{\n  a._file = "hosts/a.ts";\n  b = {\n    _file = "public.md";\n  };\n  c = {\n    _file = ./x.ts;\n    key = "x#y";\n  };\n}\n`;
    expect(unmarkedNix(text)).toBe(text.slice(text.indexOf("{")));
  });

  it("is left as it is where no header says that it was generated", () => {
    const text = '{a={_file="hosts/a.ts";};}';
    expect(unmarkedNix(text)).toBe(text);
  });

  it("that was broken is told, with its place", () =>
    expect(() => unmarkedNix(`# ${header}\n{ a = ; }\n`, "out/a.nix")).toThrow("NV1110"));
});

describe("another file", () => {
  it("loses its header", () => {
    expect(unmarkedText(`# ${header}\n# shellcheck shell=bash\nuse flake\n`)).toBe(
      "# shellcheck shell=bash\nuse flake\n",
    );
    expect(unmarkedText(`<!-- ${header} -->\n\n# Machines\n`)).toBe("# Machines\n");
  });
  it("is left as it is without one", () => {
    expect(unmarkedText("#!/bin/sh\necho\n")).toBe("#!/bin/sh\necho\n");
    expect(unmarkedText(`echo # ${header}\n`)).toBe(`echo # ${header}\n`);
  });
});

const out = join(library, "../out");
const generated = readdirSync(out, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".nix") && statSync(join(out, name)).isFile())
  .toSorted();

/** The tree without bindings of `_file`, written down another way: as an oracle. */
function bare<N extends Node>(node: N): N {
  const inner = mapChildren(node, (child) => bare(child));
  if (inner.kind !== "AttrSet") return inner;
  const text = (entry: Entry): string =>
    entry.kind === "Binding" && entry.value.kind === "Str" ? (plainText(entry.value) ?? "") : "";
  const entries = inner.entries
    .filter((entry) => !(nameOf(entry) === "_file" && text(entry).endsWith(".ts")))
    .map((entry) =>
      entry.kind === "Binding" && text(entry).includes(".ts#")
        ? { ...entry, value: str(text(entry).replace(".ts", "")) }
        : entry,
    );
  return { ...inner, entries };
}
const nameOf = (entry: Entry): string =>
  entry.kind === "Inherit"
    ? ""
    : entry.path.names.map((name) => (name.kind === "Name" ? name.name : "")).join(".");

function bareFile(text: string): NixFile {
  const file = parseFile(text);
  return { ...file, expr: bare(file.expr) };
}

describe("the example fleet", () => {
  it.each(generated)("%s means what it meant, and is laid out as nixfmt does", (name) => {
    const before = readFileSync(join(out, name), "utf8");
    const after = unmarkedNix(before);
    expect(after).not.toMatch(/by Nivis|_file = ".*\.ts"|\.ts#/);
    expect(equals(parseFile(after), bareFile(before))).toBe(true);
    if (after !== before) expect(print(parseFile(after))).toBe(after);
    expect(unmarkedNix(after)).toBe(after);
  });

  it.skipIf(!hasNix)("is Nix", () => {
    const texts = generated.map((name) => unmarkedNix(readFileSync(join(out, name), "utf8")));
    expect(nixParse(texts).filter(({ accepted }) => !accepted)).toEqual([]);
  });
});
