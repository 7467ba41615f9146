/** Texts of the manuals as an editor shows them. */

/** Plain Markdown: without the roles, anchors and fences that only the manuals know. */
export const hoverText = (text: string): string =>
  text
    .trim()
    .replaceAll(/\{\w+\}(?=`)/g, "")
    .replaceAll(/\[\]\(#opt-([^)\s]+)\)/g, "`$1`")
    .replaceAll(/\[([^\]]*)\]\(#[^)\s]*\)/g, "$1")
    .replaceAll(/\[\]\{#[^}]*\}/g, "")
    .replaceAll(
      /^:::+ *\{\.(\w+)[^}]*\}\s*$/gm,
      (_, kind: string) => `**${kind[0]?.toUpperCase()}${kind.slice(1)}:**`,
    )
    .replaceAll(/^:::+\s*$/gm, "")
    // Tags of TypeScript's own comments start a line with `@`.
    .replaceAll(/^(\s*)@/gm, "$1\\@")
    .replaceAll(/\n{3,}/g, "\n\n");
