/** Hashes as Nix takes them: `sha256-…` (SRI), `sha256:…`, and the bare forms that `sha256` and its like take as well. */

/** What a text is as a hash. */
export type Judged = "right" | "empty" | "fake" | { readonly wrong: string };

const bytes: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 };
const base32 = /^[0-9abcdfghijklmnpqrsvwxyz]+$/;
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Judges the text of an attribute: `hash`, where the text names its algorithm, or one that is called after it.
 *
 * ```ts
 * judgeHash("hash", "sha256-AAAA") // { wrong: "a sha256 hash has 32 bytes, this one has 3" }
 * ```
 */
export function judgeHash(attribute: string, text: string): Judged {
  if (text === "") return "empty";
  const typed = /^(\w+)([-:])(.*)$/s.exec(text);
  const algorithm = typed?.[1] ?? (attribute in bytes ? attribute : undefined);
  if (algorithm === undefined) return { wrong: 'it does not say its algorithm: "sha256-…"' };
  const length = bytes[algorithm];
  if (length === undefined) return { wrong: `${JSON.stringify(algorithm)} is no algorithm that Nix knows` };
  if (attribute in bytes && attribute !== algorithm)
    return { wrong: `it is of ${algorithm}, where ${attribute} is taken` };
  const body = typed?.[3] ?? text;
  return typed?.[2] === "-" ? sri(algorithm, length, body) : bare(algorithm, length, body);
}

function sri(algorithm: string, length: number, body: string): Judged {
  if (!base64.test(body)) return { wrong: `what follows ${algorithm}- is not base64` };
  const found = Buffer.from(body, "base64");
  if (found.length !== length || body.length !== base64Length(length))
    return ofLength(algorithm, length, found.length, body);
  return found.every((byte) => byte === 0) ? "fake" : "right";
}

function bare(algorithm: string, length: number, body: string): Judged {
  const fake = /^0+$/.test(body);
  if (/^[0-9a-fA-F]+$/.test(body) && body.length === length * 2) return fake ? "fake" : "right";
  if (base32.test(body) && body.length === base32Length(length)) return fake ? "fake" : "right";
  if (base64.test(body) && body.length === base64Length(length)) return sri(algorithm, length, body);
  const forms = [length * 2, base32Length(length), base64Length(length)].join(", ");
  return {
    wrong: `a ${algorithm} hash has ${forms} characters (base16, base32, base64), this one has ${body.length}`,
  };
}

const ofLength = (algorithm: string, length: number, found: number, body: string): Judged => ({
  wrong:
    found === length
      ? `it has ${body.length} characters, where ${base64Length(length)} are ${length} bytes`
      : `a ${algorithm} hash has ${length} bytes, this one has ${found}`,
});

const base64Length = (length: number): number => Math.ceil(length / 3) * 4;
const base32Length = (length: number): number => Math.ceil((length * 8) / 5);
