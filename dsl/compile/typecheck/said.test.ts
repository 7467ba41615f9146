import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { library } from "../load/resolve.ts";
import { temporaryFleet, writeFiles } from "../load/temporary-fleet.ts";
import { findCompiler } from "./compiler.ts";
import { checksOf, typecheck } from "./typecheck.ts";

const settings = JSON.parse(readFileSync(join(library, "../tsconfig.json"), "utf8")) as {
  readonly compilerOptions: { readonly paths: object };
};

const host = (services: string, head = ""): string =>
  `${head}import { nixosHost } from "../dsl/index.ts";\nexport const web = nixosHost("web", {\n  system: "x86_64-linux",\n  config: { services: ${services} },\n});\n`;

function fleet(files: Readonly<Record<string, string>>): string {
  return realpathSync(temporaryFleet({ "tsconfig.json": JSON.stringify(settings), ...files }));
}

const places = async (root: string): Promise<readonly string[]> =>
  (await typecheck(root, library)).map(
    ({ code, labels: [label] }) => `${label?.origin.file}:${label?.origin.line} ${code}`,
  );

/** What the words of a fleet leave of the options of a class. */
const optionsOf = (root: string, className: string): string =>
  readFileSync(join(root, `.nivis/words/${className}.d.ts`), "utf8");

describe("the words of a fleet", () => {
  it("say which options and packages are looked at, and grow with it", async () => {
    const root = fleet({ "hosts/web.ts": host("{ openssh: { enable: true } }") });
    expect(await places(root)).toEqual([]);
    expect(existsSync(join(root, ".nivis/whole.tsbuildinfo"))).toBe(false);
    expect(optionsOf(root, "nixos")).toContain("  readonly openssh?: Def<services·openssh>;");
    expect(optionsOf(root, "nixos")).not.toContain("jellyfin");

    writeFileSync(join(root, "hosts/web.ts"), host("{ jellyfin: { enable: true } }"));
    expect(await places(root)).toEqual([]);
    expect(optionsOf(root, "nixos")).toContain("jellyfin");

    writeFileSync(join(root, "hosts/web.ts"), host("{ jellyfin: { enabled: true } }"));
    const [found] = await typecheck(root, library);
    // What was meant is nowhere said.
    expect(found).toMatchObject({
      code: "TS2561",
      message: expect.stringContaining("Did you mean 'enable'"),
    });

    rmSync(join(root, "hosts/web.ts"));
    writeFileSync(join(root, "hosts/mail.ts"), host("{ openssh: { enable: 1 } }"));
    expect(await places(root)).toEqual(["hosts/mail.ts:4 TS2322"]);
  });

  it("are also those of data, and of whatever else a program turns out to read", async () => {
    const root = fleet({
      "hosts/web.ts": host("{ openssh: ssh }", 'import ssh from "../data/ssh.json";\n'),
      "data/ssh.json": '{ "enable": true, "allowSFTP": 1 }',
    });
    expect(await places(root)).toEqual(["hosts/web.ts:5 TS2322"]);

    writeFiles(root, {
      "hosts/web.ts": host("{ openssh: ssh }", 'import { ssh } from "@of/things";\n'),
      "of/things.ts": 'import { deep } from "@of/deep";\nexport const ssh = { enable: true, ...deep };\n',
      "of/deep.ts": "export const deep = { startWhenNeeded: 1 };\n",
      "tsconfig.json": JSON.stringify({
        ...settings,
        compilerOptions: {
          ...settings.compilerOptions,
          paths: { ...settings.compilerOptions.paths, "@of/*": ["./of/*.ts"] },
        },
      }),
    });
    expect(await places(root)).toEqual(["hosts/web.ts:5 TS2322"]);
    // What imports do not tell is told by the program that was checked.
    const compiler = findCompiler(library);
    const found = compiler && (await checksOf(root, compiler).excerpts());
    expect(found?.found.map(({ code }) => code)).toEqual(["TS2322"]);
  });

  it("are nothing where the settings cannot be read", async () => {
    const root = fleet({ "hosts/web.ts": host("{}"), "tsconfig.json": '{ "extends": "./gone.json" }' });
    expect((await typecheck(root, library)).map(({ code }) => code)).toContain("TS5083");
    expect(existsSync(join(root, ".nivis/words"))).toBe(false);
  });

  it("are taken anew from a file of types that was made anew", async () => {
    const root = fleet({ "hosts/web.ts": host("{ mine: { enable: true } }") });
    expect(await places(root)).toEqual(["hosts/web.ts:4 TS2353"]);
    const types = (option: string): string =>
      [
        'import type { Def, Val } from "../dsl/nix/expr/types.ts";',
        "",
        "export interface NixosOptions {",
        "  readonly services?: Def<services>;",
        "}",
        "export interface services {",
        `  /** boolean */\n  readonly ${option}?: Def<services·mine>;`,
        "}",
        "export interface services·mine {",
        "  readonly enable?: Val<boolean>;",
        "}",
        "",
      ].join("\n");
    writeFiles(root, { "types/nixos.d.ts": types("mine") });
    expect(await places(root)).toEqual([]);
    expect(optionsOf(root, "nixos")).toContain(' from "../../dsl/nix/expr/types.ts"');
    writeFiles(root, { "types/nixos.d.ts": types("yours") });
    expect(await places(root)).toEqual(["hosts/web.ts:4 TS2353"]);
  });
});
