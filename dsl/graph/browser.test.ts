import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphOf } from "./fleet-graph.ts";
import { pageOf } from "./html.ts";
import type { FleetGraph, GraphNode } from "./model.ts";
import { hasBrowser, openPage, type Opened } from "./testing/browser.ts";
import { compiled, small } from "./testing/fleet.ts";

if (!hasBrowser) console.log("/usr/bin/chromium is not there: the page of `graph` is not tried in a browser");

let opened: Opened;
beforeAll(async () => {
  if (!hasBrowser) return;
  const graph = graphOf((await compiled(small)).fleet);
  opened = (await openPage(await pageOf({ graph, view: "machines", sources: "../" }))) as Opened;
});
afterAll(async () => {
  if (hasBrowser) await opened.close();
});

/** The titles of the boxes that are drawn. */
const boxes = (): Promise<readonly string[]> => opened.page.locator("#scene .title").allTextContents();
const hash = (): Promise<string> => opened.page.evaluate("location.hash");
const go = async (to: string): Promise<void> => {
  await opened.page.evaluate(`location.hash = ${JSON.stringify(to)}`);
  await opened.page.waitForFunction(`location.hash === ${JSON.stringify(to)}`);
};

describe.skipIf(!hasBrowser)("the page of a fleet that no picture holds", () => {
  it("says so, and shows what is looked for with what it is connected to", async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `h${index}`);
    const graph: FleetGraph = {
      title: "large",
      nodes: names.flatMap((name): readonly GraphNode[] => [
        { id: `machine:${name}`, kind: "machine", name },
        { id: `tag:t${name}`, kind: "tag", name: `t${name}` },
      ]),
      edges: names.map((name) => ({ from: `tag:t${name}`, to: `machine:${name}`, kind: "tags" })),
    };
    const text = await pageOf({ graph, view: "machines", sources: "../" });
    const { page, complaints, close } = (await openPage(text, "", undefined, "#scene .heading")) as Opened;
    expect(await page.textContent("#scene")).toMatch(
      /2000 boxes are too many for one picture: choose a machine/,
    );
    await page.fill("#search", "h517");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#scene .box");
    expect(await page.locator("#scene .title").allTextContents()).toEqual(["h517", "th517"]);
    expect(await page.textContent("#panel h2")).toBe("h517");
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.skipIf(!hasBrowser)("the page in Chromium", () => {
  it("draws the fleet, complains of nothing and asks for nothing", async () => {
    expect((await boxes()).toSorted()).toEqual(
      ["borgbackup", "cinnabar", "crs58", "crs58@devbox", "laptop", "server", "stibnite"].toSorted(),
    );
    expect(await opened.page.textContent("#status")).toMatch(/^7 of \d+ things, 5 connections$/);
  });

  it("is no blank picture", async () => {
    const colours = new Set(pixels(await opened.page.locator("#canvas").screenshot()));
    expect(colours.size).toBeGreaterThan(20);
  });

  it("has a tab for every view", async () => {
    for (const [view, has] of [
      ["Modules", "copies"],
      ["Vars", "password"],
      ["Overlays", "fixes"],
      ["Inputs", "srvos"],
      ["Machines", "borgbackup"],
    ] as const) {
      await opened.page.getByRole("tab", { name: view }).click();
      await opened.page.locator("#scene .title", { hasText: has }).first().waitFor();
      expect(await opened.page.getByRole("tab", { selected: true }).textContent()).toBe(view);
    }
  });

  it("narrows down to a machine, to a tag, and back", async () => {
    await go("#view=machines");
    await opened.page.selectOption("#of", "machine:stibnite");
    expect(await boxes()).toEqual(expect.arrayContaining(["stibnite", "laptop"]));
    expect(await boxes()).not.toContain("cinnabar");
    await opened.page.selectOption("#of", "tag:server");
    expect(await boxes()).toContain("borgbackup");
    expect(await boxes()).not.toContain("stibnite");
    await opened.page.goBack();
    await opened.page.waitForFunction("document.querySelector('#of').value === 'machine:stibnite'");
    await opened.page.selectOption("#of", "*");
    expect(await boxes()).toHaveLength(7);
  });

  it("leaves kinds out", async () => {
    await go("#view=machines");
    const tags = opened.page.locator('#legend input[data-kind="tag"]');
    await tags.uncheck();
    expect(await boxes()).not.toContain("server");
    expect(await hash()).toContain("hide=tag");
    await opened.page.locator('#legend input[data-kind="tag"]').check();
    expect(await boxes()).toContain("server");
  });

  it("selects with a click, and tells all that is known, with the source", async () => {
    await go("#view=machines");
    await opened.page.locator('#scene [data-id="machine:cinnabar"].head').click();
    expect(await opened.page.textContent("#panel h2")).toBe("cinnabar");
    const source = opened.page.locator("#panel .place");
    expect(await source.getAttribute("href")).toBe("../hosts/cinnabar.ts#L7");
    expect(await opened.page.locator("#panel .sources a").nth(1).getAttribute("href")).toMatch(
      /^vscode:\/\/file\/.*\/hosts\/cinnabar\.ts:7:25$/,
    );
    expect(await opened.page.locator("#scene .box.near .title").allTextContents()).toEqual(
      expect.arrayContaining(["cinnabar", "server", "borgbackup", "crs58"]),
    );
    expect(await opened.page.locator("#scene .box:not(.near, .way) .title").allTextContents()).toContain(
      "stibnite",
    );
    await opened.page.getByRole("button", { name: "Only what it is connected to" }).click();
    expect(await boxes()).not.toContain("stibnite");
    await opened.page.getByRole("button", { name: "show all" }).click();
    expect(await boxes()).toContain("stibnite");
    await opened.page.getByRole("button", { name: "Close" }).click();
    expect(await opened.page.locator("#panel").isVisible()).toBe(false);
  });

  it("shows which machines get a package of an overlay", async () => {
    await go("#view=overlays&selected=overlay:fixes%23yt-dlp");
    const lit = await opened.page.locator("#scene .box:is(.near, .way) .title").allTextContents();
    expect(lit).toEqual(expect.arrayContaining(["stibnite", "base", "default", "fixes", "channels"]));
    expect(lit).not.toContain("cinnabar");
    expect(await opened.page.textContent("#panel")).toContain("Changes packages for (1)stibnite");
  });

  it("leads every box to a line of TypeScript", async () => {
    for (const view of ["machines", "modules&of=*", "vars", "overlays", "inputs"]) {
      await go(`#view=${view}`);
      const hrefs = await opened.page
        .locator("#scene a.head")
        .evaluateAll((links: readonly { getAttribute: (name: string) => string | null }[]) =>
          links.map((link) => link.getAttribute("href")),
        );
      expect(hrefs.length).toBeGreaterThan(2);
      for (const href of hrefs) {
        const [, file = "", line = ""] = /^\.\.\/(.+)#L(\d+)$/.exec(href ?? "") ?? [];
        expect(small[file]?.split("\n").length ?? 0, String(href)).toBeGreaterThanOrEqual(Number(line));
      }
    }
  });

  it("finds things in all views, by keys alone", async () => {
    await go("#view=machines");
    await opened.page.keyboard.press("/");
    await opened.page.keyboard.type("copies");
    await opened.page.locator("#hits [role=option]").first().waitFor();
    await opened.page.keyboard.press("Enter");
    await opened.page.waitForFunction("location.hash.includes('selected=module:nixos.copies')");
    expect(await hash()).toContain("view=modules");
    expect(await opened.page.textContent("#panel h2")).toBe("copies");
    await opened.page.keyboard.press("/");
    await opened.page.keyboard.type("no such thing");
    expect(await opened.page.textContent("#hits")).toContain("nothing is called");
    await opened.page.keyboard.press("Escape");
  });

  it("goes from box to box, and elsewhere, by keys", async () => {
    await go("#view=machines&selected=tag:server");
    await opened.page.locator('#scene [data-id="tag:server"].head').focus();
    await opened.page.keyboard.press("ArrowRight");
    expect(await hash()).toContain("selected=machine:cinnabar");
    await opened.page.keyboard.press("f");
    expect(await hash()).toContain("around=machine:cinnabar");
    await opened.page.keyboard.press("Escape");
    await opened.page.keyboard.press("Escape");
    expect(await hash()).toBe("#view=machines");
    await opened.page.keyboard.press("3");
    expect(await hash()).toBe("#view=vars");
    await opened.page.keyboard.press("?");
    expect(await opened.page.locator("#help").isVisible()).toBe(true);
    await opened.page.keyboard.press("Escape");
    expect(await opened.page.locator("#help").isVisible()).toBe(false);
  });

  it("zooms by keys, buttons and the wheel, and moves with the mouse", async () => {
    await go("#view=machines&of=machine:cinnabar");
    const transform = (): Promise<string | null> => opened.page.locator("#scene").getAttribute("transform");
    const places = [await transform()];
    const step = async (work: () => Promise<void>): Promise<void> => {
      await work();
      await opened.page.waitForFunction(
        `document.querySelector("#scene").getAttribute("transform") !== ${JSON.stringify(places.at(-1))}`,
      );
      places.push(await transform());
    };
    await step(() => opened.page.keyboard.press("+"));
    await step(() => opened.page.getByRole("button", { name: "Smaller" }).click());
    await step(async () => {
      await opened.page.mouse.move(600, 600);
      await opened.page.mouse.wheel(0, -400);
    });
    await step(async () => {
      await opened.page.mouse.move(20, 700);
      await opened.page.mouse.down();
      await opened.page.mouse.move(220, 500, { steps: 4 });
      await opened.page.mouse.up();
    });
    await step(() => opened.page.keyboard.press("0"));
    expect(places.at(-1)).toBe(places[0]);
  });

  it("is light or dark, as the system is or as one wants", async () => {
    const background = (): Promise<string> =>
      opened.page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await background();
    await opened.page.emulateMedia({ colorScheme: "dark" });
    const dark = await background();
    expect(dark).not.toBe(light);
    await opened.page.getByRole("button", { name: "Colours: auto" }).click();
    expect(await background()).toBe(light);
    await opened.page.getByRole("button", { name: "Colours: light" }).click();
    await opened.page.emulateMedia({ colorScheme: "light" });
    expect(await background()).toBe(dark);
    await opened.page.getByRole("button", { name: "Colours: dark" }).click();
    expect(await background()).toBe(light);
  });

  it("has complained of nothing, and asked the network for nothing", () => {
    expect(opened.complaints).toEqual([]);
    expect(opened.requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
  });
});

/** The bytes of a PNG's lines: enough to tell a blank picture. */
function pixels(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(parts));
}
