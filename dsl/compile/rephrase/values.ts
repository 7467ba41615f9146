/** What the compiler says of values that only Nix knows, used as values of JavaScript. */
import type { Rule, Said } from "./rule.ts";

const condition: Said = {
  message: "this is known only to Nix, or a function: JavaScript cannot decide on it",
  help: "write nix.if(…, …, …), for definitions lib.mkIf(…, { … }); a function of your own has to be called",
};
const text: Said = {
  message: "this is known only to Nix: JavaScript cannot make text of it",
  help: "write nix`…${…}…` with the tag; for a computed attribute name nix.attrs([[…, …]])",
};
const arithmetic: Said = {
  message: "this is known only to Nix: JavaScript cannot calculate with it",
  help: "for text write nix`…${…}…`, for numbers nix.add(…, …), nix.sub(…, …), nix.mul(…, …), nix.div(…, …)",
};
const loop: Said = {
  message: "this is known only to Nix: JavaScript cannot go through its elements",
  help: "to join lists write nix.concat(…, [ … ]), for each element lib.map((item) => …, …)",
};

const inText = String.raw`^Argument of type '(?:LeafRef|Nix)<%>' is not assignable to parameter of type 'TextHole'`;
const hole = (type: string): Pick<Rule, "code" | "says"> => ({
  code: "TS2345",
  says: new RegExp(inText.replace("%", type)),
});

/** Types of what only Nix knows. */
const symbolic = /(?:LeafRef|GroupRef|Eval)<|\bAnyRef\b/;

export const ofValues: readonly Rule[] = [
  { ...hole("boolean"), message: "a boolean is no text", help: "write lib.boolToString(…)" },
  { ...hole("number"), message: "a number is no text", help: "write nix.toString(…)" },
  { ...hole("readonly .*"), message: "a list is no text", help: 'write lib.concatStringsSep(" ", …)' },
  {
    ...hole("(?:null \\| .*|.* \\| null)"),
    message: "this may be null, which is no text",
    help: "where it is known to be set, write nix.nonNull(…)",
  },
  {
    code: "TS2345",
    says: /^Argument of type '(?:Nix<)?readonly .*\| null\)?\[\]>?' is not assignable to parameter of type '(?!.*\bnull\b)/,
    message: "an element of this list may be null",
    help: "where a condition around it says that it is set, write nix.nonNull(…)",
  },
  {
    code: "TS2345",
    says: /Types of parameters '(\w+)' and '\w+' are incompatible\.\n\s*Type '[^\n]*' is not assignable to type 'AnyRef'/,
    within: true,
    message: "$1 is not AnyRef: TypeScript knows what it is",
    help: "leave its type out; of text it is Val<string>",
  },
  {
    code: "TS2345",
    says: /is not assignable to parameter of type 'AnyRef'/,
    message: "the function takes this for something of which nothing is known",
    help: "a parameter that is text is Val<string>; for a set of options write any, or let the function stand where it is used",
  },
  { code: "TS2774", ...condition },
  { code: "TS2801", ...condition },
  { code: "TS2731", ...text },
  { code: "TS2469", ...arithmetic },
  { code: "TS2362", says: /arithmetic operation/, ...arithmetic },
  { code: "TS2363", says: /arithmetic operation/, ...arithmetic },
  { code: "TS2365", says: symbolic, ...arithmetic },
  {
    code: "TS2367",
    says: symbolic,
    message: "this is known only to Nix: JavaScript cannot compare it",
    help: "write nix.eq(…, …), nix.ne(…, …)",
  },
  { code: "TS2488", says: symbolic, ...loop },
  { code: "TS2548", says: symbolic, ...loop },
  {
    code: "TS2698",
    message: "this is known only to Nix, or is no set: JavaScript cannot spread it",
    help: "to extend a set write nix.update(…, { … })",
  },
];
