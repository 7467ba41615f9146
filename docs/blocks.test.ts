import { describe, expect, it } from "vitest";
import { excerpt, filled, mistakesOf } from "./blocks.ts";

const typescript = `import { nixosHost } from "../dsl";

/** A machine. */
export const cinnabar = nixosHost("cinnabar", {
  tags: ["server"],
  config: ({ pkgs }) => ({
    // Its name.
    networking: { hostName: "cinnabar" },
  }),
});
export const other = 1;
`;

const nix = `{ inputs, ... }: {
  # The machine.
  flake.modules.nixos."machines/nixos/cinnabar" = { pkgs, ... }: {
    networking = {
      hostName = "cinnabar";
      firewall.enable = true;
    };
  };
  flake.modules.nixos.other = { };
}
`;

describe("excerpt", () => {
  it("is the whole file unless a part is named", () => {
    expect(excerpt("a.ts", undefined, typescript)).toBe(typescript);
  });

  it("takes an export with the comment above it", () => {
    const text = excerpt("a.ts", "cinnabar", typescript);
    expect(text.startsWith("/** A machine. */\nexport const cinnabar")).toBe(true);
    expect(text.endsWith("});\n")).toBe(true);
  });

  it("takes a property below an export, also of what a function returns", () => {
    expect(excerpt("a.ts", "cinnabar.config.networking", typescript)).toBe(
      '// Its name.\nnetworking: { hostName: "cinnabar" },\n',
    );
  });

  it("takes a binding of a Nix file, over nested sets", () => {
    expect(excerpt("a.nix", 'flake.modules.nixos."machines/nixos/cinnabar".networking.firewall', nix)).toBe(
      "firewall.enable = true;\n",
    );
  });

  it("takes a binding with its comment", () => {
    const text = excerpt("a.nix", 'flake.modules.nixos."machines/nixos/cinnabar"', nix);
    expect(text.startsWith("# The machine.\nflake.modules")).toBe(true);
    expect(text.endsWith("\n};\n")).toBe(true);
    expect(excerpt("a.nix", 'flake.modules.nixos."machines/nixos/cinnabar".networking.hostName', nix)).toBe(
      'hostName = "cinnabar";\n',
    );
  });

  it("takes an item of a list by its name", () => {
    const list = `export const fixes = overlay("fixes", [
  buildOverride("dig", {}),

  // Its name is above.
  upstreamPatch("nh", {
    reason: "…",
  }),
]);
`;
    expect(excerpt("a.ts", "fixes.nh", list)).toBe(
      '// Its name is above.\nupstreamPatch("nh", {\n  reason: "…",\n}),\n',
    );
    expect(() => excerpt("a.ts", "fixes.dog", list)).toThrow("a.ts has no fixes.dog");
  });

  it("takes a binding whose value begins on a line of its own, and one in it", () => {
    const text = `{
  flake.overlays.fixes =
    final: prev:
    {
      a = 1;
    }
    // prev.lib.optionalAttrs prev.stdenv.isLinux {
      b = 2;
    };
  other = 3;
}
`;
    expect(excerpt("a.nix", "flake.overlays.fixes", text).split("\n").at(-2)).toBe("  };");
    expect(excerpt("a.nix", "flake.overlays.fixes.b", text)).toBe("b = 2;\n");
  });

  it("takes lines of other files, and paragraphs", () => {
    expect(excerpt("justfile", "2–3", "a\n  b\n  c\nd\n")).toBe("b\nc\n");
    expect(excerpt("justfile", "b x:", "a:\n  1\n\n# B.\nb x:\n  2\n\nc:\n")).toBe("# B.\nb x:\n  2\n");
  });

  it("says what is not there", () => {
    expect(() => excerpt("a.ts", "nothing", typescript)).toThrow("a.ts has no nothing");
    expect(() => excerpt("a.nix", "flake.nothing", nix)).toThrow("a.nix has no flake.nothing");
  });
});

describe("filled", () => {
  const sources = {
    read: (path: string): string => `text of ${path}\n`,
    said: (path: string): string => `error in ${path}\n`,
    inspected: (args: string): string => `${args}\nb\nc\nd\ne\n`,
  };

  it("puts the text of a file into the block below its name", () => {
    expect(filled("Before\n\n`a/b.ts`\n\n```ts\nold\n```\n\nAfter\n", sources)).toBe(
      "Before\n\n`a/b.ts`\n\n```ts\ntext of a/b.ts\n```\n\nAfter\n",
    );
  });

  it("leaves other blocks alone", () => {
    const page = "Then `cd out`:\n\n```sh\ncd out\n```\n\n`npx bun`\n\n```sh\nold\n```\n";
    expect(filled(page, sources)).toBe(page);
  });

  it("puts what the build says below a mistake", () => {
    const page = (text: string): string =>
      `\`hosts/a.ts\`, and what the build says:\n\n\`\`\`ts\nx;\n\`\`\`\n\n\`\`\`text\n${text}\`\`\`\n\nAfter\n`;
    expect(filled(page("old\n"), sources)).toBe(page("error in hosts/a.ts\n"));
    expect([...mistakesOf(page(""))]).toEqual([["hosts/a.ts", "x;\n"]]);
  });

  it("puts what inspect prints below the command, and keeps what is left out on purpose", () => {
    const page = (text: string): string => `\`\`\`\n$ npx bun build.ts inspect a 1\n${text}\`\`\`\n`;
    const whole = page("a 1\nb\nc\nd\ne\n");
    for (const text of ["", "old\n", "a 1\n…\nf\n", "…\ne\nd\n", "a 1\n…\nd\n", "a 1\nb\n"])
      expect(filled(page(text), sources)).toBe(whole);
    for (const text of ["a 1\n…\nc\n…\ne\n", "a 1\nb\n…\n", "…\nd\ne\n", "a 1\nb\nc\nd\ne\n"])
      expect(filled(page(text), sources)).toBe(page(text));
    expect(filled(page("a 2\n…\ne\n"), sources)).toBe(page("a 1\n…\ne\n"));
  });
});
