import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, wordsOf } from "./excerpt.ts";

const said = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  wordsOf(text, words);
  return words;
};

describe("wordsOf", () => {
  it("takes every run that may be a name, and the parts of one with dashes", () => {
    expect([...said('a.b["docker-containers"] = x-y; // µ·ᐸnameᐳ $z')]).toEqual([
      "a",
      "b",
      "docker-containers",
      "docker",
      "containers",
      "x-y",
      "x",
      "y",
      "µ·ᐸnameᐳ",
      "$z",
    ]);
  });
});

const options = `// Generated.
import type { Val } from "../../nix/expr/types.ts";

export interface Options {
  /** boolean · default \`true\` */
  readonly enable?: Val<boolean>;
  readonly services?: Def<services>;
  readonly "docker-containers"?: Anything;
  readonly "a.b"?: Anything;
}
export interface services {
  /**
   * string
   *
   * export interface hidden {
   */
  readonly host?: Val<string>;
  readonly type: "disk";
  readonly [name: string]: Anything | undefined;
}
export interface unreached {
  readonly services?: Def<services>;
}
export interface empty {

}
`;

describe("excerpt", () => {
  it("keeps what is said and what it needs, and marks what has lost members", () => {
    expect(excerpt(options, said("services"), "optional")).toBe(`// Generated.
import type { Val } from "../../nix/expr/types.ts";

export interface Options {
  readonly services?: Def<services>;
  readonly "a.b"?: Anything;
  readonly "·"?: "Options";
}
export interface services {
  readonly type: "disk";
  readonly [name: string]: Anything | undefined;
  readonly "·"?: "services";
}
`);
    expect(excerpt(options, said("enable docker-containers"), "optional")).toContain(
      'readonly enable?: Val<boolean>;\n  readonly "docker-containers"?: Anything;\n  readonly "a.b"?: Anything;\n',
    );
  });

  it("keeps an interface that is said by its name, and one without members", () => {
    expect(excerpt(options, said("unreached empty"), "optional")).toMatch(
      /interface unreached \{\n {2}readonly "·"\?: "unreached";\n\}\nexport interface empty \{\n\}\n$/,
    );
  });

  it("leaves out of packages whatever is not said; a set that is cut is not another that is", () => {
    const packages = `
export interface Linux extends all, linux {}
/** Doc. */
export type Every = all | linux;
export interface all {
  git: PackageRef;
  hello: PackageRef;
}
export interface linux {
  systemd: PackageRef;
}
`;
    expect(excerpt(packages, said("git"), "all")).toBe(`
export type Every = all | linux;
export interface Linux extends all, linux {}
export interface all {
  git: PackageRef;
  "·all": "·";
}
export interface linux {
  "·linux": "·";
}
`);
  });

  it("leaves files of another form whole", () => {
    for (const text of [
      "",
      "export const x: number;\n",
      "\nexport interface A {\n  readonly a: {\n    b: 1;\n  };\n}\n",
      "\nexport interface A {\n  a: 1;",
    ])
      expect(excerpt(text, new Set(), "optional")).toBeUndefined();
  });

  it("of what says every name is the file, comments aside", () => {
    const name = fc.stringMatching(/^[a-z][a-zA-Z0-9_-]{0,8}$/);
    const interfaces = fc.array(fc.uniqueArray(name, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(interfaces, (all) => {
        const text = `// Generated.\n\n${all
          .map((names, index) => {
            const next = index + 1 < all.length ? [`  readonly next?: I${index + 1};`] : [];
            const members = [...next, ...names.map((one) => `  readonly "${one}"?: Val<boolean>;`)];
            return `export interface I${index} {\n${members.join("\n")}\n}\n`;
          })
          .join("")}`;
        const whole = excerpt(text, said(text), "optional");
        expect(whole?.replaceAll("{\n}", "{\n\n}")).toBe(text);
      }),
    );
  });
});
