import { expect, it } from "vitest";
import { build, flakeSources } from "../fleet/testing/project.ts";
import { checkOptions } from "./check-options.ts";

const module = (name: string, body: string): string =>
  `import { nixosModule } from "../dsl"; export const ${name} = nixosModule("${name}", { ${body} });`;
const declares = (name: string, options: string): string =>
  module(
    name,
    `options: ({ lib, types }) => { const on = lib.mkOption({ type: types.str }); return ${options}; }`,
  );

const helps = async (body: string): Promise<readonly (string | undefined)[]> => {
  const { lowered } = await build({
    ...flakeSources,
    "hosts/diary.ts": declares("diary", "{ custom: { diary: { keep: on } } }"),
    "hosts/mail.ts": declares("mail", "{ custom: { mail: { to: on, from: on } } }"),
    "hosts/more.ts": declares("more", "{ custom: { sets: { a: on } }, services: { own: { a: on } } }"),
    "hosts/other.ts": declares("other", "{ custom: { sets: { b: on } } }"),
    "hosts/a.ts": module("a", body),
  });
  return checkOptions(lowered).map(({ help }) => help);
};

it("names the module that declares what is unknown", async () => {
  expect(await helps(`config: { custom: { diary: { keep: "x" } } }`)).toEqual([
    'add "diary" (hosts/diary.ts) to `imports`: custom.diary.keep is declared there',
  ]);
  expect(await helps(`config: { services: { own: { a: "x" } } }`)).toEqual([
    'add "more" (hosts/more.ts) to `imports`: services.own.a is declared there',
  ]);
});

it("names all that are needed, each once", async () => {
  expect(await helps(`config: { custom: { diary: { keep: "x" }, mail: { to: "x", from: "y" } } }`)).toEqual([
    'add "diary" (hosts/diary.ts), "mail" (hosts/mail.ts) to `imports`: custom.diary.keep, custom.mail.to, custom.mail.from are declared there',
  ]);
});

it("knows what a reference needs", async () => {
  expect(await helps(`config: ({ config }) => ({ networking: { domain: config.services.own.a } })`)).toEqual([
    'add "more" (hosts/more.ts) to `imports`: services.own.a is declared there',
  ]);
});

it("says nothing of what nobody declares", async () => {
  expect(await helps(`config: { custom: { nothing: "x" } }`)).toEqual([
    "if a module declares it, add that module to `imports`",
  ]);
});
