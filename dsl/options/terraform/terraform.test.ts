import { describe, expect, it } from "vitest";
import { kind, many, one } from "./facts.ts";
import { attributesOf, kinds, providerOf, providers, providerSources } from "./index.ts";

describe("attributes", () => {
  it("are arguments of a plain type, and what Terraform computes", () =>
    expect(
      attributesOf(
        kind("id size:num nic[].ip nic[].access[].nat account.id result{}", {
          name: "str!",
          on: "bool",
          tags: "[str]",
          labels: "{str}",
          mode: "a|b",
          once: one({ a: "str" }),
          nic: many({ a: "str" }),
        }),
      ),
    ).toEqual({
      name: "str",
      on: "bool",
      tags: "list",
      labels: "map",
      mode: "str",
      id: "id",
      size: "num",
      nic: { list: true, below: { ip: "str", access: { list: true, below: { nat: "str" } } } },
      account: { list: false, below: { id: "id" } },
      result: "map",
    }));
});

describe("facts", () => {
  it("are filed under the provider that their type names", () => {
    for (const [name, { resource, data = {} }] of Object.entries(providers)) {
      for (const type of [...Object.keys(resource), ...Object.keys(data)])
        expect(providerOf(type)).toBe(name);
      if (name !== "terraform") expect(providerSources).toHaveProperty(name);
    }
  });

  it("write each argument in a form that is known", () => {
    const words = /^(?:(?:str|num|bool|any)|\[(?:str|num)\]|\{str\}|[\w-]+(?:\|[\w-]+)*)!?$/;
    const visit = (args: object): void => {
      for (const argument of Object.values(args) as readonly (string | { readonly block: object })[]) {
        if (typeof argument === "string") expect(argument).toMatch(words);
        else visit(argument.block);
      }
    };
    for (const of of Object.values(kinds)) for (const { arguments: args } of of.values()) visit(args);
  });
});
