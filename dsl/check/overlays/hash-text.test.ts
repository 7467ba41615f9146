import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeHash } from "./hash-text.ts";

const algorithms = ["sha256", "sha512", "sha1", "md5"] as const;
const digest = fc
  .tuple(fc.constantFrom(...algorithms), fc.string())
  .map(([algorithm, text]) => ({ algorithm, bytes: createHash(algorithm).update(text).digest() }));

/** Base32 as Nix writes it: from the last five bits to the first. */
function nixBase32(bytes: Buffer): string {
  const letters = "0123456789abcdfghijklmnpqrsvwxyz";
  const bits = (at: number): number => ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1;
  const length = Math.ceil((bytes.length * 8) / 5);
  return Array.from({ length }, (_, index) => {
    const from = (length - 1 - index) * 5;
    const value = [0, 1, 2, 3, 4].reduce((sum, bit) => sum + (bits(from + bit) << bit), 0);
    return letters[value];
  }).join("");
}

describe("judgeHash", () => {
  it("takes every form that Nix takes", () => {
    fc.assert(
      fc.property(digest, ({ algorithm, bytes }) => {
        expect(judgeHash("hash", `${algorithm}-${bytes.toString("base64")}`)).toBe("right");
        for (const text of [bytes.toString("hex"), bytes.toString("base64"), nixBase32(bytes)]) {
          expect(judgeHash("hash", `${algorithm}:${text}`)).toBe("right");
          expect(judgeHash(algorithm, text)).toBe("right");
        }
      }),
    );
  });

  it("takes none that lost or gained a character", () => {
    fc.assert(
      fc.property(digest, ({ algorithm, bytes }) => {
        const text = `${algorithm}-${bytes.toString("base64")}`;
        for (const other of [text.slice(0, -5), `${text}A`, `${text.slice(0, 12)}${text.slice(13)}`])
          expect(judgeHash("hash", other)).toHaveProperty("wrong");
        expect(judgeHash(algorithm, bytes.toString("hex").slice(1))).toHaveProperty("wrong");
      }),
    );
  });

  it("tells those to be filled in", () => {
    expect(judgeHash("hash", "")).toBe("empty");
    expect(judgeHash("hash", `sha256-${"A".repeat(43)}=`)).toBe("fake");
    expect(judgeHash("sha256", "0".repeat(64))).toBe("fake");
    expect(judgeHash("sha256", "0".repeat(52))).toBe("fake");
  });

  it("says what is wrong", () => {
    const wrong = (attribute: string, text: string): unknown => judgeHash(attribute, text);
    expect(wrong("hash", "sha256-AAAA")).toEqual({ wrong: "a sha256 hash has 32 bytes, this one has 3" });
    expect(wrong("hash", "0".repeat(52))).toEqual({ wrong: 'it does not say its algorithm: "sha256-…"' });
    expect(wrong("hash", "sha3-AAAA")).toEqual({ wrong: '"sha3" is no algorithm that Nix knows' });
    expect(wrong("sha256", `sha512-${"A".repeat(86)}==`)).toEqual({
      wrong: "it is of sha512, where sha256 is taken",
    });
    expect(wrong("hash", "sha256-not base64")).toEqual({ wrong: "what follows sha256- is not base64" });
  });
});
