/** Every use of a symbolic value as a JavaScript value is an error with file and line; what is meant has a way to be written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { frame } from "./mistakes/fleet.ts";
import { compile } from "./compile.ts";
import { library } from "./load/resolve.ts";
import { writeFiles } from "./load/temporary-fleet.ts";
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";

/** A form of JavaScript, a definition that uses it on what only Nix knows, and how Nix says what is meant. */
const forms: readonly (readonly [form: string, wrong: string, right: string])[] = [
  [
    "if",
    `(() => { if (on) return { networking: { domain: "a" } }; return {}; })()`,
    `lib.mkIf(on, { networking: { domain: "a" } })`,
  ],
  ["?:", `{ networking: { domain: on ? "a" : "b" } }`, `{ networking: { domain: nix.if(on, "a", "b") } }`],
  [
    "&&",
    `{ services: { fwupd: { enable: on && true } } }`,
    `{ services: { fwupd: { enable: nix.and(on, true) } } }`,
  ],
  [
    "||",
    `{ services: { fwupd: { enable: on || true } } }`,
    `{ services: { fwupd: { enable: nix.or(on, true) } } }`,
  ],
  ["!", `{ services: { fwupd: { enable: !on } } }`, `{ services: { fwupd: { enable: nix.not(on) } } }`],
  [
    "??",
    `{ networking: { domain: name ?? "a" } }`,
    `{ networking: { domain: nix.if(nix.eq(name, ""), "a", name) } }`,
  ],
  [
    "while",
    `(() => { while (on) break; return {}; })()`,
    `{ services: lib.genAttrs(["fwupd"], (_name) => ({ enable: on })) }`,
  ],
  [
    "switch",
    `(() => { switch (name) { case "a": return { networking: { domain: "a" } }; } return {}; })()`,
    `{ networking: { domain: nix.if(nix.eq(name, "a"), "a", "b") } }`,
  ],
  [
    "==",
    `{ services: { fwupd: { enable: (name as unknown) == "a" } } }`,
    `{ services: { fwupd: { enable: nix.eq(name, "a") } } }`,
  ],
  [
    "===",
    `{ services: { fwupd: { enable: (name as unknown) === "a" } } }`,
    `{ services: { fwupd: { enable: nix.ne(name, "a") } } }`,
  ],
  [
    "<",
    `{ services: { fwupd: { enable: (port as unknown as number) < 2 } } }`,
    `{ services: { fwupd: { enable: nix.lt(port, 2) } } }`,
  ],
  [
    "+",
    `{ networking: { domain: (name as unknown as string) + ".b" } }`,
    "{ networking: { domain: nix`${name}.b` } }",
  ],
  [
    "-",
    `{ nix: { settings: { cores: (port as unknown as number) - 1 } } }`,
    `{ nix: { settings: { cores: nix.sub(port, 1) } } }`,
  ],
  [
    "template",
    "{ networking: { domain: `${name as unknown as string}.b` } }",
    "{ networking: { domain: nix`${name}.b` } }",
  ],
  ["String()", `{ networking: { domain: String(name) } }`, `{ networking: { domain: lib.toString(name) } }`],
  [
    "Boolean()",
    `{ services: { fwupd: { enable: Boolean(on) } } }`,
    `{ services: { fwupd: { enable: on } } }`,
  ],
  [
    "JSON",
    `{ environment: { etc: { a: { text: JSON.stringify(name) } } } }`,
    `{ environment: { etc: { a: { text: lib.toJSON(name) } } } }`,
  ],
  [
    "spread of a set",
    `{ networking: { ...(group as unknown as object) } }`,
    `{ environment: { variables: nix.update({ A: "1" }, { B: name }) } }`,
  ],
  [
    "spread of a list",
    `{ boot: { kernelParams: ["a", ...(params as unknown as string[])] } }`,
    `{ boot: { kernelModules: nix.concat(["a"], params) } }`,
  ],
  [
    "destructuring",
    `(() => { const [first] = params as unknown as string[]; return { networking: { domain: first ?? "a" } }; })()`,
    `{ networking: { domain: lib.head(params) } }`,
  ],
  [
    "iteration",
    `(() => { for (const x of params as unknown as string[]) void x; return {}; })()`,
    `{ boot: { kernelModules: lib.map((x) => x, params) } }`,
  ],
  [
    "length",
    `(() => { const all = (params as unknown as string[]).length > 1; return all ? {} : {}; })()`,
    `{ nix: { settings: { cores: lib.length(params) } } }`,
  ],
  [
    "index",
    `{ networking: { domain: (params as unknown as string[])[0] as string } }`,
    `{ networking: { domain: lib.elemAt(params, 0) } }`,
  ],
  [
    "in",
    `{ services: { fwupd: { enable: "a" in (group as unknown as object) } } }`,
    `{ services: { fwupd: { enable: nix.has(group, "domain") } } }`,
  ],
  ["typeof", `{ networking: { domain: typeof name } }`, `{ networking: { domain: lib.typeOf(name) } }`],
  [
    "await",
    `{ networking: { domain: (async () => await (name as unknown as string))() as unknown as string } }`,
    `{ networking: { domain: name } }`,
  ],
  [
    "default",
    `(({ extra = on ? 1 : 2 }: { extra?: number }) => ({ nix: { settings: { cores: extra } } }))({})`,
    `{ nix: { settings: { cores: nix.if(on, 1, 2) } } }`,
  ],
  [
    ".map",
    `{ boot: { kernelModules: (params as unknown as string[]).map((x) => x) } }`,
    `{ boot: { kernelModules: lib.map((x) => x, params) } }`,
  ],
  [
    ".join",
    `{ networking: { domain: (params as unknown as string[]).join(".") } }`,
    `{ networking: { domain: lib.concatStringsSep(".", params) } }`,
  ],
  [
    ".includes",
    `{ services: { fwupd: { enable: (params as unknown as string[]).includes("a") } } }`,
    `{ services: { fwupd: { enable: lib.elem("a", params) } } }`,
  ],
  [
    "keys",
    `{ boot: { kernelModules: Object.keys(group as unknown as object) } }`,
    `{ boot: { kernelModules: lib.attrNames(group) } }`,
  ],
];

const fileOf = (index: number): string => `hosts/modules/nixos/form-${String(index).padStart(2, "0")}.ts`;

const source = (index: number, body: string): string => `import { nix, nixosModule } from "../../../dsl";
export const form = nixosModule("form-${index}", {
  config: ({ config, lib }) => {
    const on = config.services.openssh.enable;
    const name = config.networking.hostName;
    const port = config.nix.settings.cores;
    const params = config.boot.kernelParams;
    const group = config.networking;
    void [nix, lib, on, name, port, params, group];
    return ${body};
  },
});
`;

const host = `import { nixosHost } from "../dsl";
import { nixosStart } from "./modules/nixos/start";
${forms.map((_, index) => `import { form as form${index} } from "./${fileOf(index).slice(6, -3)}";`).join("\n")}
export const a = nixosHost("a", { system: "x86_64-linux", imports: [nixosStart, ${forms.map((_, index) => `form${index}`).join(", ")}] });
`;

async function built(
  bodies: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Promise<readonly Diagnostic[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-guard-")));
  try {
    symlinkSync(library, join(root, "dsl"));
    symlinkSync(join(library, "../node_modules"), join(root, "node_modules"));
    writeFiles(root, {
      "package.json": '{ "type": "module" }',
      "tsconfig.json": readFileSync(join(library, "../tsconfig.json"), "utf8"),
      ...frame,
      ...Object.fromEntries(bodies.map((body, index) => [fileOf(index), source(index, body)])),
      ...others,
    });
    return (await compile(root)).diagnostics;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const inFile = (diagnostics: readonly Diagnostic[], index: number): readonly string[] =>
  diagnostics.flatMap(({ code, severity, message, labels: [label] }) =>
    severity === "error" && label?.origin.file === fileOf(index)
      ? [`${code} ${label.origin.line} ${message}`]
      : [],
  );

describe("a symbolic value as a JavaScript value", () => {
  let wrong: readonly Diagnostic[] = [];
  let right: readonly Diagnostic[] = [];
  beforeAll(async () => {
    wrong = await built(forms.map(([, body]) => body));
    right = await built(
      forms.map(([, , body]) => body),
      { "hosts/a.ts": host },
    );
  });

  it.each(forms.map(([form], index) => [form, index] as const))("%s is refused at its line", (_, index) => {
    const found = inFile(wrong, index);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.split(" ")[1] === "10")).toBe(true);
  });

  it.each(forms.map(([form], index) => [form, index] as const))("%s has its counterpart", (_, index) => {
    expect(inFile(right, index).filter((line) => !line.startsWith("NV501"))).toEqual([]);
  });
});
