/**
 * Names of the generated interfaces: the option path joined with U+00B7, so that an error reads
 * "'enabel' does not exist in type 'services·openssh'". `<name>` is written with letters that look like brackets.
 */
const reserved = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with any unknown never string " +
    "number boolean symbol object bigint undefined"
  ).split(" "),
);

function word(component: string): string {
  if (component === "*") return "ᐸitemᐳ";
  if (component === "<function body>") return "ᐸresultᐳ";
  return component.replace(/^<(type:)?(.*)>$/, "ᐸ$2ᐳ").replaceAll(/[^\p{ID_Continue}$]/gu, "_");
}

/** Gives every path a name of its own: those that would be the same get a number. */
export function interfaceNames(taken: Iterable<string> = []): (path: readonly string[]) => string {
  const used = new Set(taken);
  return (path) => {
    const joined = path.map(word).join("·");
    const base = reserved.has(joined) || !/^[\p{ID_Start}_$]/u.test(joined) ? `${joined}_` : joined;
    let name = base;
    for (let n = 2; used.has(name); n += 1) name = `${base}_${n}`;
    used.add(name);
    return name;
  };
}

/** A property name as TypeScript writes it. */
export const propertyName = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
