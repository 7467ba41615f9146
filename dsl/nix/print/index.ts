/** Syntax tree → text, laid out as `nixfmt --strict` does. */
export { parenthesize } from "./parenthesize.ts";
export { print, printWithMap, type Mapping, type PrintOptions, type Printed } from "./print.ts";
