import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryDirectory, temporaryFleet } from "../load/temporary-fleet.ts";
import { merge } from "../merge.ts";
import { findCompiler } from "./compiler.ts";
import { parseCompilerOutput } from "./output.ts";
import { typecheck } from "./typecheck.ts";

const config = JSON.stringify({
  compilerOptions: { strict: true, noEmit: true, types: [] },
  include: ["hosts"],
});

describe("typecheck", () => {
  it("tells every error with its own code, place and length, and the reasons as a note", async () => {
    const root = temporaryFleet({
      "tsconfig.json": config,
      "hosts/a.ts":
        'interface A { a: { b: number } }\nexport const x: A = { a: { b: "x" } };\nconst y: { b: string } = x.a;\nexport { y };\n',
    });
    const found = await typecheck(root);
    expect(found.map(({ code, labels: [label] }) => [code, label?.origin, label?.length])).toEqual([
      ["TS2322", { file: "hosts/a.ts", line: 2, column: 28 }, 1],
      ["TS2322", { file: "hosts/a.ts", line: 3, column: 7 }, 1],
    ]);
    expect(found[1]?.message).toBe("Type '{ b: number; }' is not assignable to type '{ b: string; }'.");
    expect(found[1]?.notes).toEqual([
      "Types of property 'b' are incompatible.\n  Type 'number' is not assignable to type 'string'.",
    ]);
    expect(readdirSync(join(root, ".nivis"))).toEqual(["tsconfig.json", "types.tsbuildinfo", "words"]);
    expect(await typecheck(root)).toEqual(found);
  });

  it("NV2103 without a tsconfig.json, and the compiler's own word on a bad one", async () => {
    expect((await typecheck(temporaryFleet({}))).map(({ code }) => code)).toEqual(["NV2103"]);
    const found = await typecheck(
      temporaryFleet({
        "tsconfig.json": '{ "compilerOptions": { "strikt": true }, "include": ["hosts"] }',
        "hosts/a.ts": "",
      }),
    );
    expect(found.map(({ code, labels }) => `${code} ${labels[0]?.origin.file}`)).toContain(
      "TS5023 tsconfig.json",
    );
  });

  it("finds the compiler's executable, above a project too", () => {
    expect(findCompiler(temporaryDirectory())?.args).toEqual([]);
  });

  it("passes over an older one of the fleet's own", () => {
    const installed = (version: string): string =>
      temporaryFleet({
        "node_modules/typescript/package.json": JSON.stringify({ version }),
        "node_modules/typescript/bin/tsc": "",
      });
    expect(findCompiler(installed("5.9.3"))?.args).toEqual([]);
    const newer = installed("7.1.0");
    expect(findCompiler(newer)?.args).toEqual([`${newer}/node_modules/typescript/bin/tsc`]);
  });
});

const parse = (output: string) => parseCompilerOutput(output, "/r", () => undefined);

describe("parseCompilerOutput", () => {
  it("reads paths with brackets, errors without a place, Windows line ends", () => {
    const found = parse("hosts/a (1).ts(1,2): error TS1: One.\r\nerror TS2: Two.\r\n\r\n");
    expect(found.map(({ code, labels }) => [code, labels[0]?.origin.file])).toEqual([
      ["TS1", "hosts/a (1).ts"],
      ["TS2", undefined],
    ]);
  });

  it("tells of long chains, and of those that speak of our own types, the path and the last reason", () => {
    const lines = [
      "a.ts(1,1): error TS2322: Type '() => { }' is not assignable to type 'Def<void & Eval<X>>'.",
      "  Type '{}' is not assignable to type 'void & Eval<X>'.",
      "    Types of property 'systemd' are incompatible.",
      "      The types of 'network.networks' are incompatible between these types.",
      "        Property '\"10-uplink\"' is incompatible with index signature.",
      "          Type 'string' is not assignable to type 'number'.",
      "            Type 'string' is not assignable to type 'symbol & Eval<number>'.",
    ];
    expect(parse(lines.join("\n"))[0]?.notes).toEqual([
      "at systemd.network.networks.10-uplink: Type 'string' is not assignable to type 'number'.",
    ]);
    expect(
      parse("a.ts(1,1): error TS1: M.\n  Type 'x' is not assignable to type 'symbol & Eval<string>'.")[0]
        ?.notes,
    ).toBeUndefined();
  });
});

const at = (code: string, line: number, column = 1) => ({
  code,
  severity: "error" as const,
  message: code,
  labels: [{ origin: { file: "a.ts", line, column } }],
});

const codesOf = (...types: Parameters<typeof merge>[0][number][]) =>
  merge(types, [], []).map(({ code }) => code);

describe("merge", () => {
  it("says one mistake once", () => {
    const merged = merge(
      [at("TS2307", 1), at("TS2305", 2), at("TS2322", 3), at("TS1005", 4), at("TS2322", 5)],
      [at("NV2002", 1), at("NV2003", 2), at("NV2005", 3), at("NV2001", 4), at("NV2005", 9)],
      [at("NV3001", 3)],
    );
    expect(merged.map(({ code, labels }) => `${code}:${labels[0]?.origin.line}`)).toEqual([
      "TS2322:3",
      "TS2322:5",
      "NV2002:1",
      "NV2003:2",
      "NV2001:4",
      "NV2005:9",
      "NV3001:3",
    ]);
  });

  it("tells a wrong definition, and a misused reference, in our words alone", () => {
    const codes = (theirs: string, ours: ReturnType<typeof at>, ...more: ReturnType<typeof at>[]) =>
      merge([at(theirs, 5), at(theirs, 6), ...more], [], [ours]).map(
        ({ code, labels }) => `${code}:${labels[0]?.origin.line}`,
      );
    expect(codes("TS2561", at("NV4001", 5))).toEqual(["TS2561:6", "NV4001:5"]);
    expect(codes("TS2322", at("NV4002", 5))).toEqual(["TS2322:6", "NV4002:5"]);
    expect(codes("TS2551", at("NV4012", 5))).toEqual(["TS2551:6", "NV4012:5"]);
    expect(codes("TS2774", at("NV1201", 5))).toEqual(["TS2774:6", "NV1201:5"]);
    expect(codes("TS2740", at("NV1125", 5))).toEqual(["TS2740:6", "NV1125:5"]);
    // Another mistake of the same line.
    expect(codes("TS2551", at("NV4001", 5))).toEqual(["TS2551:5", "TS2551:6", "NV4001:5"]);
    expect(codes("TS2561", at("NV4001", 5), at("TS2345", 5, 9))).toEqual([
      "TS2561:6",
      "TS2345:5",
      "NV4001:5",
    ]);
    // The same, which the compiler tells twice.
    expect(codes("TS2561", at("NV4001", 5), at("TS2345", 5))).toEqual(["TS2561:6", "NV4001:5"]);
    // Nobody knows which of the two it is.
    expect(codes("TS2561", at("NV4001", 5, 3), at("TS2345", 5, 9))).toEqual([
      "TS2561:5",
      "TS2561:6",
      "TS2345:5",
      "NV4001:5",
    ]);
  });

  it("tells a definition once where the compiler points at the module around it", () => {
    const around = { ...at("TS2322", 3), notes: ["at services.x.port: Type 'string' is not assignable."] };
    const ours = (option: string) => ({ ...at("NV4002", 9), option });
    const codes = (option: string) => merge([around], [], [ours(option)]).map(({ code }) => code);
    expect(codes("services.x.port")).toEqual(["NV4002"]);
    expect(codes("services.x.name")).toEqual(["TS2322", "NV4002"]);
  });

  it("makes an error of what we suspect and the compiler refuses, and of nothing else", () => {
    const suspected = { ...at("NV4001", 5), severity: "warning" as const };
    const told = (types: readonly string[], ...ours: readonly (typeof suspected | ReturnType<typeof at>)[]) =>
      merge(
        types.map((code) => at(code, 5)),
        [],
        ours,
      ).map(({ code, severity }) => `${code} ${severity}`);
    expect(told(["TS2561"], suspected)).toEqual(["NV4001 error"]);
    expect(told(["TS2551"], suspected)).toEqual(["TS2551 error", "NV4001 warning"]);
    expect(told([], suspected)).toEqual(["NV4001 warning"]);
    expect(told(["TS2322"], suspected, at("NV4002", 5))).toEqual(["NV4001 warning", "NV4002 error"]);
    expect(told(["TS2322", "TS2322"], suspected, at("NV4002", 5))).toEqual(["NV4001 error", "NV4002 error"]);
    // The compiler takes a renamed option; what it refuses is another mistake.
    expect(told(["TS2322"], { ...suspected, code: "NV4008" })).toEqual(["TS2322 error", "NV4008 warning"]);
  });

  it("tells of a module of another class where it is imported", () => {
    const later = [at("NV3013", 1), { ...at("NV3013", 1), labels: [] }];
    expect(merge([at("NV3013", 4)], [], later).map(({ labels }) => labels[0]?.origin.line)).toEqual([
      4,
      undefined,
    ]);
  });

  it("says nothing of the type of a value that is lost", () => {
    const later = [at("NV4002", 1), at("NV4002", 2), at("NV4001", 1)];
    const codes = merge([], [at("NV1125", 1)], later).map(({ code }) => code);
    expect(codes).toEqual(["NV1125", "NV4002", "NV4001"]);
  });

  it("leaves out what follows from another hole of a template", () => {
    expect(codesOf(at("TS2345", 1), at("TS2731", 3))).toEqual(["TS2345"]);
    expect(codesOf(at("TS2322", 1), at("TS2731", 3))).toEqual(["TS2322", "TS2731"]);
  });
});
