/** Vars and secrets: what shows when vars are generated, on the machine, or to everybody who can read its store. */
import type { Mistake } from "../mistake.ts";

export const vars: readonly Mistake[] = [
  {
    title: "value of a secret var",
    file: `export const g = varsGenerator("m1", { files: { token: {} }, script: 'head -c 16 /dev/urandom > "$out/token"' });
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: { 
  environment: { etc: { x: { text: g.files.token.value } } }, // here
 } });`,
    code: "NV5201",
    editor: "TS2339",
    says: '"token" of the vars generator "m1" is secret',
    nix: "Cannot access value of secret file",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "file that the generator does not have",
    file: `export const g = varsGenerator("m2", { files: { token: {} }, script: 'head -c 16 /dev/urandom > "$out/token"' });
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: { 
  environment: { etc: { x: { source: g.files.tokn.path } } }, // here
 } });`,
    code: "NV5202",
    editor: "TS2551",
    says: 'has no file "tokn"',
    nix: "no attribute tokn",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "generator that is not imported",
    file: `export const g = varsGenerator("m3", { files: { token: {} }, script: 'head -c 16 /dev/urandom > "$out/token"' });
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart], config: { 
  environment: { etc: { x: { source: g.files.token.path } } }, // here
 } });`,
    code: "NV5203",
    says: "does not import it",
    nix: "no attribute m3",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "generators in a circle",
    file: `export const a: VarsGenerator<unknown> = varsGenerator("m4a", { dependencies: () => [b] });
export const b = varsGenerator("m4b", { dependencies: [a] }); // here
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, b], config: {  } });`,
    code: "NV5204",
    says: "m4a → m4b → m4a",
    when: "deployment",
    inClan: true,
  },
  {
    title: "dependency by name",
    file: `export const g = varsGenerator("m5", {
  dependencies: ["m3"], // here
  files: { token: {} }, script: 'cat $in/*/token > "$out/token"',
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5205",
    editor: "TS2322",
    says: 'depends on the name "m3"',
    when: "deployment",
    inClan: true,
  },
  {
    title: "var in shared data",
    file: `export const g = varsGenerator("m6", { files: { token: {} }, script: 'head -c 16 /dev/urandom > "$out/token"' });
export const data = flakeMeta("m6", { token: g.files.token.path }); // here
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5206",
    says: "is used outside of any machine",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "dependency that is not declared",
    file: `export const g = varsGenerator("m7", {
  files: { token: {} },
  script: 'cat "$in/m1/token" > "$out/token"', // here
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5207",
    says: '"m1" is none of its dependencies',
    when: "deployment",
    inClan: true,
  },
  {
    title: "prompt that is not declared",
    file: `export const g = varsGenerator("m8", {
  prompts: { login: {} }, files: { token: {} },
  script: 'cat "$prompts/login" "$prompts/lgoin" > "$out/token"', // here
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5208",
    says: 'did you mean "login"?',
    when: "deployment",
    inClan: true,
  },
  {
    title: "file that no script writes",
    file: `export const g = varsGenerator("m9", {
  files: {
    token: {},
    checksum: {}, // here
  },
  script: 'head -c 16 /dev/urandom > "$out/token"',
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5209",
    says: "does not write $out/checksum",
    when: "deployment",
    inClan: true,
  },
  {
    title: "command without its package",
    file: `export const g = varsGenerator("m10", {
  files: { token: {} },
  script: 'openssl rand -hex 16 > "$out/token"', // here
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5210",
    says: "add pkgs.openssl to runtimeInputs",
    warning: true,
    when: "deployment",
    inClan: true,
  },
  {
    title: "path of a secret that is not deployed",
    file: `export const g = varsGenerator("m11", { files: { token: { deploy: false } }, script: 'head -c 16 /dev/urandom > "$out/token"' });
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: { 
  environment: { etc: { x: { source: g.files.token.path } } }, // here
 } });`,
    code: "NV5211",
    says: "it says deploy: false",
    when: "never",
    inClan: true,
  },
  {
    title: "owner of what users need",
    file: `export const g = varsGenerator("m12", {
  files: {
    token: { neededFor: "users", owner: "joe" }, // here
  },
  script: 'head -c 16 /dev/urandom > "$out/token"',
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5212",
    says: "no owner but root",
    when: "deployment",
    inClan: true,
  },
  {
    title: "prompt of an unknown type",
    file: `export const g = varsGenerator("m13", {
  prompts: { token: { type: "password", persist: true } }, // here
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV4005",
    editor: "TS2322",
    says: '"hidden"',
    nix: 'clan.core.vars.generators.m13.prompts.token.type: not of type one of "hidden", "line", "multiline", "multiline-hidden"',
    when: "evaluation",
    inClan: true,
  },
  {
    title: "mode that is none",
    file: `export const g = varsGenerator("m14", {
  files: { token: { mode: "rw-------" } }, // here
  script: 'head -c 16 /dev/urandom > "$out/token"',
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV4004",
    says: "[0-7]{4}",
    nix: "clan.core.vars.generators.m14.files.token.mode: not of type string matching the pattern",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "setting of a file that there is not",
    file: `export const g = varsGenerator("m15", {
  files: { token: { secrte: false } }, // here
  script: 'head -c 16 /dev/urandom > "$out/token"',
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV4001",
    editor: "TS2561",
    says: "secret",
    nix: "no option clan.core.vars.generators.m15.files.token.secrte",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "value of an unknown machine",
    file: `export const g = varsGenerator("m16", { files: { token: { secret: false } }, script: 'head -c 16 /dev/urandom > "$out/token"' });
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: { 
  environment: { etc: { x: { text: g.on("cinabar").files.token.value } } }, // here
 } });`,
    code: "NV5215",
    says: 'no machine "cinabar"',
    nix: "getPublicValue: Public value cinabar/m16/token not found!",
    unproved: "the lab makes up each public value that is missing, as if it had been generated",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "shared generator on one of a machine",
    file: `export const a = varsGenerator("m17a", { files: { token: {} }, script: 'head -c 16 /dev/urandom > "$out/token"' });
export const g = varsGenerator("m17", {
  share: true,
  dependencies: [a], // here
  files: { token: {} }, script: 'cp "$in/m17a/token" "$out/token"',
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5216",
    says: "which each machine has of its own",
    when: "deployment",
    inClan: true,
  },
  {
    title: "two generators of one name",
    file: `export const other = varsGenerator("m18", { prompts: { token: { persist: true } } });
export const g = varsGenerator("m18", { files: { token: {} }, script: 'head -c 16 /dev/urandom > "$out/token"' }); // here
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV3001",
    says: 'the vars generator "m18" is defined twice',
    when: "never",
    inClan: true,
  },
  {
    title: "script that is no shell text",
    file: `export const g = varsGenerator("m19", {
  files: { token: {} },
  script: 'if true; then head -c 16 /dev/urandom > "$out/token"', // here
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, g], config: {  } });`,
    code: "NV5213",
    says: "no shell text",
    warning: true,
    when: "deployment",
    inClan: true,
  },
  {
    title: "secret that is not declared",
    file: `export const s = sopsSecrets("m20", { class: "nixos", secrets: { token: {} } });
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, s], config: { 
  environment: { etc: { x: { source: s.secrets.tokn.path } } }, // here
 } });`,
    code: "NV5222",
    editor: "TS2551",
    says: 'declares no secret "tokn"',
    nix: "attribute 'tokn' missing",
    unproved: "the lab cuts this error short of its last line",
    when: "evaluation",
    inClan: true,
  },
  {
    title: "file of secrets that does not exist",
    file: `export const s = sopsSecrets("m21", {
  class: "nixos",
  defaultSopsFile: file("./none.yaml"), // here
  secrets: { token: {} },
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, s], config: {  } });`,
    code: "NV3030",
    says: 'there is no file "./none.yaml"',
    when: "evaluation",
    inClan: true,
  },
  {
    title: "key that the file does not have",
    file: `export const s = sopsSecrets("m22", {
  class: "nixos",
  defaultSopsFile: file("../secrets.yaml"),
  secrets: { tkn: {} }, // here
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, s], config: {  } });`,
    code: "NV5221",
    says: 'no key "tkn"',
    when: "deployment",
    inClan: true,
  },
  {
    title: "file of secrets in plain text",
    file: `export const s = sopsSecrets("m23", { // here
  class: "nixos",
  defaultSopsFile: file("../plain.yaml"),
  secrets: { token: {} },
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, s], config: {  } });`,
    code: "NV5220",
    says: "is not encrypted",
    when: "deployment",
    inClan: true,
  },
];
