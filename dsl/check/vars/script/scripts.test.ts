import { describe, expect, it } from "vitest";
import { checkedInClan } from "../../testing.ts";

/** What is said of a generator "x" with these attributes, the first on line 5. */
const of = (spec: string): Promise<readonly string[]> =>
  checkedInClan({
    "hosts/a.ts": `import { nix, varsGenerator } from "../dsl";
export const ca = varsGenerator("ca", { share: true, files: { key: {} }, script: "cp x $out/key" });
/** One to look at. */
export const x = varsGenerator("x", {
  ${spec}
});`,
  });

describe("NV5207 dependencies of a script", () => {
  it("are declared", async () => {
    expect(
      await of(`files: { a: {} }, dependencies: [ca],
  script: nix\`
    cat $in/ca/key > $out/a
    cat "$in/root/key" >> $out/a
    cat $in/ca/kye >> $out/a
  \``),
    ).toEqual([
      'NV5207 hosts/a.ts:8 the script of "x" reads $in/root, and "root" is none of its dependencies',
      'NV5207 hosts/a.ts:9 the script of "x" reads $in/ca/kye, and the vars generator "ca" has no file "kye"',
    ]);
  });

  it("are not judged where the shell decides", async () => {
    expect(
      await of(`files: { a: {} }, dependencies: [ca], script: 'cat $in/$x/key $in/r$y > $out/a'`),
    ).toEqual([]);
    expect((await of(`files: { a: {} }, script: 'cat $in/root/$y > $out/a'`))[0]).toContain("NV5207");
  });
});

it("NV5208: prompts of a script are declared", async () => {
  expect(
    await of(`files: { a: {} }, prompts: { name: {} }, script: 'cat $prompts/name $prompts/nmae > $out/a'`),
  ).toEqual(['NV5208 hosts/a.ts:5 the script of "x" reads $prompts/nmae, and asks for no such thing']);
});

describe("NV5209 files", () => {
  it("are written", async () => {
    expect(
      await of(`script: 'cp x $out/a',
  files: {
    a: {},
    b: {},
  }`),
    ).toEqual(['NV5209 hosts/a.ts:8 the script of "x" does not write $out/b']);
  });

  it("are likely not written where a program is not known", async () => {
    expect(
      await of(`files: { a: {} }, runtimeInputs: ({ pkgs }) => [pkgs.hello], script: 'hello $out/b'`),
    ).toEqual([
      'warning NV5209 hosts/a.ts:5 the script of "x" does not write $out/a',
      'warning NV5219 hosts/a.ts:5 the script of "x" writes $out/b, which is none of its files',
    ]);
  });

  it.each([
    [
      "beside others",
      `files: { key: {}, "key.pub": {} }, runtimeInputs: ({ pkgs }) => [pkgs.openssh], script: 'ssh-keygen -f $out/key'`,
    ],
    ["in a loop", `files: { a: {}, b: {} }, script: 'for f in a b; do echo > $out/$f; done'`],
    ["in the directory itself", `files: { a: {} }, script: 'cd $out; echo > a'`],
    [
      "by a program of its own language",
      `files: { a: {} }, runtimeInputs: ({ pkgs }) => [pkgs.python3], script: "python3 -c 'x'"`,
    ],
    ["from a prompt", `prompts: { a: { persist: true } }, files: { a: { owner: "joe" } }`],
    ["from what Nix gives", `files: { a: {} }, script: ({ pkgs, lib }) => nix\`\${lib.getExe(pkgs.hello)}\``],
  ])("may be written %s", async (_, spec) => {
    expect(await of(spec)).toEqual([]);
  });

  it("need a script", async () => {
    expect(await of("files: { a: {} }")).toEqual([
      'NV5209 hosts/a.ts:5 nothing writes "a": the vars generator "x" has no script',
    ]);
  });
});

describe("NV5210 commands", () => {
  it("are among the inputs", async () => {
    expect(
      await of(`files: { a: {} }, runtimeInputs: ({ pkgs }) => [pkgs.openssh],
  script: nix\`
    ssh-keygen -q -f $out/a
    if true; then
      echo x | sed s/x/y/ >> $out/a
    fi
    frobnicate
  \``),
    ).toEqual([
      'warning NV5210 hosts/a.ts:9 the script of "x" calls sed, which is not among its runtimeInputs',
      'warning NV5210 hosts/a.ts:11 the script of "x" calls frobnicate, which is not among its runtimeInputs',
    ]);
  });

  it.each([
    ["a package of which little is known", `runtimeInputs: ({ pkgs }) => [pkgs.hello]`, "sed"],
    ["inputs that Nix computes", `runtimeInputs: ({ pkgs, lib }) => lib.optional(true, pkgs.hello)`, "sed"],
    ["a package of a set", `runtimeInputs: ({ pkgs }) => [pkgs.unixtools.xxd]`, "xxd"],
    ["bash and coreutils", ``, "printf x | tee -a"],
    ["a function", ``, "f() { true; }; f"],
  ])("may come from %s", async (_, spec, command) => {
    expect(
      await of(`files: { a: {} }, ${spec}${spec === "" ? "" : ","} script: '${command} > $out/a'`),
    ).toEqual([]);
  });
});

it("NV5213: a script is shell text", async () => {
  expect(
    await of(`files: { a: {} }, script: nix\`
    if true; then
      echo > $out/a
  \``),
  ).toEqual([
    expect.stringMatching(
      /^warning NV5213 hosts\/a\.ts:\d+ the script of "x" is no shell text that can be read: /,
    ),
  ]);
});

it("NV5214: what is asked for is read", async () => {
  expect(
    await of(`files: { a: {} }, dependencies: [ca], prompts: { n: {} }, script: 'echo > $out/a'`),
  ).toEqual([
    'warning NV5214 hosts/a.ts:5 the vars generator "x" depends on "ca", and its script does not read $in/ca',
    'warning NV5214 hosts/a.ts:4 the vars generator "x" asks for "n", and its script does not read $prompts/n',
  ]);
});
