import type { AttrName, AttrPath, Entry, Expr, Pattern, StringPart } from "../../ast/index.ts";

/**
 * Any tree as Nix text with parentheses around everything that can have them: for tests, where a second way from tree to text shows
 * whether the parser read what Nix reads. Nothing here is shared with the printer.
 */
export function spell(expr: Expr): string {
  switch (expr.kind) {
    case "Int":
      return String(expr.value);
    case "Float":
      return expr.raw ?? spellFloat(expr.value);
    case "Str":
    case "IndentedString":
      return spellString(expr.parts);
    case "Path":
      return `(${expr.parts.map((part) => (part.kind === "Text" ? part.value : `\${${spell(part.expr)}}`)).join("")})`;
    case "SearchPath":
      return `<${expr.path}>`;
    case "Uri":
      return spellString([{ kind: "Text", value: expr.uri }]);
    case "Ident":
      return expr.name;
    case "List":
      return `[ ${expr.items.map(spell).join(" ")} ]`;
    case "AttrSet":
      return `${expr.recursive ? "(rec" : "("} { ${spellEntries(expr.entries)} })`;
    case "Let":
      return `(let ${spellEntries(expr.entries)} in ${spell(expr.body)})`;
    case "LegacyLet":
      return `(let { ${spellEntries(expr.entries)} })`;
    case "With":
      return `(with ${spell(expr.scope)}; ${spell(expr.body)})`;
    case "Assert":
      return `(assert ${spell(expr.condition)}; ${spell(expr.body)})`;
    case "If":
      return `(if ${spell(expr.condition)} then ${spell(expr.consequent)} else ${spell(expr.alternate)})`;
    case "Lambda":
      return `(${expr.param.kind === "Ident" ? expr.param.name : spellPattern(expr.param)} : ${spell(expr.body)})`;
    case "Apply":
      return `(${spell(expr.fn)} ${spell(expr.arg)})`;
    case "Select": {
      const selection = `${spell(expr.target)} . ${spellPath(expr.path)}`;
      return `(${selection}${expr.fallback === undefined ? "" : ` or ${spell(expr.fallback)}`})`;
    }
    case "HasAttr":
      return `(${spell(expr.target)} ? ${spellPath(expr.path)})`;
    case "Unary":
      return `(${expr.operator} ${spell(expr.operand)})`;
    case "Binary":
      return `(${spell(expr.left)} ${expr.operator} ${spell(expr.right)})`;
    case "Paren":
      return `(${spell(expr.expr)})`;
  }
}

function spellFloat(value: number): string {
  const [mantissa = "", exponent] = String(value).split("e");
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}${exponent === undefined ? "" : `e${exponent}`}`;
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function spellString(parts: readonly StringPart[]): string {
  const inner = parts.map((part) =>
    part.kind === "Text"
      ? part.value.replaceAll(/["\\$\n\r\t]/g, (char) => escapes[char] ?? `\\${char}`)
      : `\${${spell(part.expr)}}`,
  );
  return `"${inner.join("")}"`;
}

function spellName(name: AttrName): string {
  if (name.kind === "Name") return name.name;
  return name.kind === "Str" ? spellString(name.parts) : `\${${spell(name.expr)}}`;
}

const spellPath = (path: AttrPath): string => path.names.map(spellName).join(" . ");

function spellEntries(entries: readonly Entry[]): string {
  const spelt = entries.map((entry) => {
    if (entry.kind === "Binding") return `${spellPath(entry.path)} = ${spell(entry.value)};`;
    return `inherit ${entry.from === undefined ? "" : `(${spell(entry.from)})`} ${entry.names.map(spellName).join(" ")};`;
  });
  return spelt.join(" ");
}

function spellPattern(pattern: Pattern): string {
  const names = pattern.formals.map((one) =>
    one.default === undefined ? one.name.name : `${one.name.name} ? ${spell(one.default)}`,
  );
  const braces = `{ ${[...names, ...(pattern.ellipsis ? ["..."] : [])].join(", ")} }`;
  if (pattern.alias === undefined) return braces;
  return pattern.alias.side === "before"
    ? `${pattern.alias.name.name} @ ${braces}`
    : `${braces} @ ${pattern.alias.name.name}`;
}
