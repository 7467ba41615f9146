/** Nix text → syntax tree. Everything that Nix 2.26 parses is read, with its comments, blank lines and spelling. */
export { NixSyntaxError } from "./error.ts";
export { parseExpr, parseFile } from "./parse.ts";
export type { ParseOptions } from "./parse.ts";
export { parseTemplate } from "./template.ts";
export type { TemplateOptions } from "./template.ts";
