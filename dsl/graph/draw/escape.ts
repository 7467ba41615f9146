/** Text in SVG and HTML. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML has no character for: control characters but white space, halves of surrogate pairs. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as it stands in an element or an attribute; what XML does not have becomes `\uFFFD`. */
export const escapeText = (text: string): string =>
  text.replaceAll(unfit, "\uFFFD").replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);

/** Data as JSON inside of a `<script>`: nothing in it ends the element. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
