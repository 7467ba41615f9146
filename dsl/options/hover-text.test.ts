import { expect, it } from "vitest";
import { hoverText } from "./hover-text.ts";

it("turns the manuals' Markdown into plain Markdown", () => {
  const text = [
    "  Sets {option}`a.b` in {file}`/etc/x`, see [](#opt-services.x.enable) and [the chapter](#sec-x).[]{#anchor}",
    "::: {.note}",
    "Mind this.",
    ":::",
    "@home is no tag",
    "",
  ].join("\n");
  expect(hoverText(text)).toBe(
    "Sets `a.b` in `/etc/x`, see `services.x.enable` and the chapter.\n**Note:**\nMind this.\n\n\\@home is no tag",
  );
});

it("leaves links elsewhere and code alone", () => {
  const text = "See [it](https://example.org/#a).\n\n```nix\n{ a = 1; }\n```";
  expect(hoverText(text)).toBe(text);
});
