import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText, scriptJson } from "./escape.ts";

const decode = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("text in markup", () => {
  it("is read back as it was, and is no markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:lt|gt|quot|#39|amp);)/);
        expect(decode(escaped)).toBe(text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, "\uFFFD"));
      }),
    );
  });

  it("has no characters that XML lacks", () => {
    expect(escapeText("a\u0000b\u001Fc\uD800d\uFFFFe\tf😀")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf😀");
  });
});

describe("data in a script", () => {
  it("is the same data, and ends no element", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const text = scriptJson(data);
        expect(text).not.toContain("<");
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
    expect(scriptJson("</script><!--")).toBe('"\\u003c/script>\\u003c!--"');
  });
});
