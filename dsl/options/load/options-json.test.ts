import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { emitClass } from "../emit/class.ts";
import { parseOptionsJson, readOptionsJson } from "./options-json.ts";
import { schemaOfEntries } from "./schema.ts";

const json = {
  "services.x.enable": {
    type: "boolean",
    default: { _type: "literalExpression", text: "false" },
    description: "Whether to run x.",
    declarations: ["nixos/modules/x.nix"],
    loc: ["services", "x", "enable"],
  },
  "services.x.ports": {
    type: "list of (16 bit unsigned integer; between 0 and 65535 (both inclusive))",
    default: { _type: "literalExpression", text: "[ 80 443 ]" },
  },
  "services.x.package": { type: "package", default: { _type: "literalExpression", text: "pkgs.x" } },
  'services.x.settings."a.b"': {
    type: "words of its own kind of thing",
    declarations: [{ name: "<nixpkgs/nixos/x.nix>", url: "https://example.org" }],
  },
};

describe("parseOptionsJson", () => {
  const { entries, unknown } = parseOptionsJson(json);

  it("reads paths, types, literal defaults, files", () => {
    expect(entries[0]).toMatchObject({
      loc: ["services", "x", "enable"],
      type: { t: "bool" },
      hasDefault: true,
      default: false,
      description: "Whether to run x.",
    });
    expect(entries[1]).toMatchObject({
      type: { t: "listOf", of: { t: "unsignedInt16" } },
      default: [80, 443],
    });
    expect(entries[2]).toMatchObject({ type: { t: "package" }, hasDefault: true });
    expect(entries[2]).not.toHaveProperty("default");
    expect(entries[3]).toMatchObject({
      loc: ["services", "x", "settings", "a.b"],
      declarations: ["nixpkgs/nixos/x.nix"],
      hasDefault: false,
    });
  });

  it("reports the words that it does not understand", () => {
    expect(unknown).toEqual([
      { words: "words of its own kind of thing", options: ['services.x.settings."a.b"'] },
    ]);
    expect(entries[3]?.type).toEqual({ t: "anything", d: "words of its own kind of thing" });
  });

  it("refuses what is no object of options", () => expect(() => parseOptionsJson([])).toThrow(TypeError));

  it("reads compressed files", () => {
    const folder = mkdtempSync(join(tmpdir(), "nivis-options-"));
    try {
      const file = join(folder, "options.json.br");
      writeFileSync(file, brotliCompressSync(JSON.stringify(json)));
      expect(readOptionsJson(file).entries).toEqual(entries);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("gives types with the description for hover", () => {
    const types = emitClass(schemaOfEntries("nixos", entries));
    expect(types).toContain("readonly ports?: Val<readonly Val<number>[]>;");
    expect(types).toContain("   * Whether to run x.");
    expect(types).toContain("boolean · default `false` · nixos/modules/x.nix");
  });
});
