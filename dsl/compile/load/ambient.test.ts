import { expect, it } from "vitest";
import { looksAround } from "./ambient.ts";
import { parseFile } from "./parse.ts";

const looks = (text: string): boolean => looksAround(parseFile("home/a.ts", text));

it.each([
  "export const x = Date.now();",
  "export const x = new Date();",
  "const { env } = process; export const x = env;",
  "export const x = globalThis['process'];",
  "export const x = Math.random();",
  "export const x = Math['random']();",
  "const { random } = Math; export const x = random();",
  "export const x = import.meta.dirname;",
  "const name = './b'; export const x = await import(name);",
  "export const x = ['a'].toSorted(new Intl.Collator().compare);",
  "console.log('hello');",
  "export const x = { fetch };",
  "export const x = { [Date.now()]: 1 };",
])("%s", (text) => expect(looks(text)).toBe(true));

it.each([
  "export const x = { process: 1, services: { fetch: 2 } };",
  "export const x = (config) => config.process.Date;",
  "export const x = Math.max(1, 2);",
  "import { b } from './b'; export const x = await import('./c');",
  "export type At = Date; export interface P { process: Function }",
  "export const x = (at: Date) => 1;",
  "export const x = 1 as unknown as Function;",
  "export const x = JSON.stringify({}); export const y = new Map(); export const z = structuredClone({});",
])("not %s", (text) => expect(looks(text)).toBe(false));
