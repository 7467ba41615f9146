/**
 * What JavaScript would do with values that only Nix computes, and JavaScript values without a meaning in Nix. Nobody makes
 * these mistakes in Nix: there is nothing that it could say to them.
 */
import type { Mistake } from "../mistake.ts";

/** A misuse among the statements of a `config`. */
const statements = (title: string, code: string, report: Pick<Mistake, "code" | "says">): Mistake => ({
  title,
  file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ config, lib, pkgs }) => {
    ${code} // here
    return { networking: { hostName: "a" } };
  },
});`,
  ...report,
});

const value = (title: string, nixos: string, report: Pick<Mistake, "code" | "says">): Mistake => ({
  title,
  nixos,
  ...report,
});

const decided = { code: "NV1201", says: "nix.if(" } as const;

export const misuse: readonly Mistake[] = [
  // Decisions.
  statements("if", `if (config.services.openssh.enable) console.log();`, {
    code: "NV1201",
    says: "lib.mkIf(",
  }),
  statements("if on a group", `if (config.services.openssh) console.log();`, {
    code: "NV1201",
    says: "lib.mkIf(",
  }),
  statements(
    "if on the result of a function",
    `if (lib.hasPrefix("a", config.networking.hostName)) console.log();`,
    {
      code: "NV1201",
      says: "lib.mkIf(",
    },
  ),
  statements(
    "if with else that uses it",
    `const e = config.services.openssh.enable; if (e) console.log(e);`,
    {
      code: "NV1201",
      says: "lib.mkIf(",
    },
  ),
  statements("while", `while (config.services.openssh.enable) break;`, {
    code: "NV1201",
    says: "loops run while the flake is built",
  }),
  value(
    "ternary",
    `services: { openssh: { enable: config.networking.enableIPv6 ? true : false } },`,
    decided,
  ),
  value(
    "ternary with a reference inside",
    `networking: { domain: config.networking.domain ? config.networking.domain : "b" },`,
    decided,
  ),
  value("logical and", `services: { openssh: { enable: config.networking.enableIPv6 && true } },`, {
    code: "NV1201",
    says: "nix.and(",
  }),
  value("logical or", `services: { openssh: { enable: config.networking.enableIPv6 || true } },`, {
    code: "NV1201",
    says: "nix.or(",
  }),
  value("nullish fallback", `networking: { domain: config.networking.domain ?? "b" },`, {
    code: "NV1201",
    says: "for a value that may be null",
  }),
  value("negation", `services: { openssh: { enable: !config.networking.enableIPv6 } },`, {
    code: "NV1201",
    says: "nix.not(",
  }),
  value(
    "comparison with a boolean",
    `services: { openssh: { enable: config.networking.enableIPv6 === true } },`,
    { code: "NV1201", says: "nix.eq(" },
  ),
  value("comparison with text", `services: { openssh: { enable: config.networking.hostName !== "a" } },`, {
    code: "NV1201",
    says: "nix.ne(",
  }),
  value(
    "comparison of numbers",
    `services: { openssh: { enable: config.services.nginx.defaultHTTPListenPort > 1 } },`,
    { code: "NV1203", says: "nix.gt(" },
  ),
  value("Boolean", `services: { openssh: { enable: Boolean(config.networking.enableIPv6) } },`, {
    code: "NV1201",
    says: "nix.if(",
  }),
  statements("typeof", `if (typeof config.networking.hostName === "string") console.log();`, {
    code: "NV1201",
    says: "lib.isString(",
  }),
  statements("switch", `switch (config.networking.hostName) { case "a": break; }`, {
    code: "NV1201",
    says: "nix.if(nix.eq(",
  }),
  // Text and numbers.
  value("reference in plain text", "networking: { domain: `${config.networking.hostName}.test` },", {
    code: "NV1202",
    says: "nix`",
  }),
  value("group in plain text", "networking: { domain: `${config.networking}.test` },", {
    code: "NV1202",
    says: "nix`",
  }),
  value(
    "result of a function in plain text",
    "networking: { domain: `${lib.toUpper(config.networking.hostName)}.test` },",
    { code: "NV1202", says: "nix`" },
  ),
  value("String", `networking: { domain: String(config.networking.hostName) },`, {
    code: "NV1202",
    says: "nix`",
  }),
  value("reference added to text", `networking: { domain: "a." + config.networking.hostName },`, {
    code: "NV1202",
    says: "nix`",
  }),
  value(
    "reference added to a number",
    `services: { nginx: { defaultSSLListenPort: config.services.nginx.defaultHTTPListenPort + 1 } },`,
    { code: "NV1202", says: "nix.add(" },
  ),
  value("reference as a key", `networking: { hosts: { [config.networking.hostName]: ["a"] } },`, {
    code: "NV1202",
    says: "nix.attrs(",
  }),
  value("JSON", `environment: { etc: { a: { text: JSON.stringify({ a: config.networking.hostName }) } } },`, {
    code: "NV1205",
    says: "toJSON",
  }),
  // Lists and sets.
  value("spread list", `networking: { nameservers: [...config.networking.nameservers, "1.1.1.1"] },`, {
    code: "NV1204",
    says: "nix.concat(",
  }),
  value("spread set", `environment: { variables: { ...config.environment.sessionVariables } },`, {
    code: "NV1206",
    says: "nix.update(",
  }),
  statements("loop", `for (const a of config.networking.nameservers) console.log(a);`, {
    code: "NV1204",
    says: "lib.map(",
  }),
  value("keys", `environment: { systemPackages: Object.keys(config.users.users).map(() => pkgs.git) },`, {
    code: "NV1206",
    says: "lib.attrNames(",
  }),
  value(
    "method of JavaScript",
    `networking: { nameservers: config.networking.nameservers.map((a: string) => a) },`,
    { code: "NV1211", says: "lib.map(" },
  ),
  value(
    "length",
    `services: { nginx: { defaultHTTPListenPort: config.networking.nameservers.length * 2 } },`,
    { code: "NV1211", says: "lib.length(" },
  ),
  statements("assignment", `(config.networking as { hostName: unknown }).hostName = "a";`, {
    code: "NV1207",
    says: "values of Nix never change",
  }),
  // Values.
  value("function without parameter", `networking: { hostName: () => "a" },`, {
    code: "NV1120",
    says: "a function cannot stand here",
  }),
  value("function for a group", `services: { openssh: () => ({ enable: true }) },`, {
    code: "NV1130",
    says: "write (_) =>",
  }),
  value("function for text", `networking: { hostName: (name: string) => name },`, {
    code: "NV1120",
    says: "give the value itself",
  }),
  value("symbol", `networking: { hostName: Symbol("a") },`, { code: "NV1122", says: "Symbol(a)" }),
  value("not a number", `nix: { settings: { cores: 0 / 0 } },`, { code: "NV1123", says: "NaN" }),
  value("Infinity", `nix: { settings: { cores: Infinity } },`, { code: "NV1123", says: "Infinity" }),
  value("number beyond exactness", `nix: { settings: { cores: 2 ** 60 } },`, {
    code: "NV1124",
    says: "write a bigint",
  }),
  value("instance of a class", `system: { nixos: { label: new (class Label {})() } },`, {
    code: "NV1125",
    says: "Label",
  }),
  value("Map", `environment: { variables: new Map([["A", "b"]]) },`, {
    code: "NV1125",
    says: "Object.fromEntries",
  }),
  value("date for a string", `system: { nixos: { label: new Date(0) } },`, {
    code: "NV1125",
    says: "toISOString",
  }),
  value("promise", `networking: { hostName: Promise.resolve("a") },`, {
    code: "NV1126",
    says: "put `await` before",
  }),
  value("array with holes", `networking: { nameservers: ["1.1.1.1", , "9.9.9.9"] },`, {
    code: "NV1128",
    says: "it is sparse",
  }),
  value("undefined in a list", `networking: { nameservers: ["1.1.1.1", undefined] },`, {
    code: "NV1121",
    says: "a list holds items only",
  }),
  statements(
    "value that contains itself",
    `const a: { a?: unknown } = {}; a.a = a; if (1 > 0) return { networking: { hostName: a as never } };`,
    {
      code: "NV1127",
      says: "holds itself",
    },
  ),
  value("undefined for an option", `networking: { hostName: undefined },`, {
    code: "TS2322",
    says: "leave the name out",
  }),
];
