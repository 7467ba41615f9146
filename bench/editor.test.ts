import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missing, probes } from "./editor-probes.ts";
import { insert, openEditor, type Editor } from "./editor-session.ts";

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(join(import.meta.dirname, ".."), "hosts/stibnite.ts");
});
afterAll(() => editor.close());

describe("the editor, on the fleet", () => {
  for (const probe of probes) {
    it(probe.title, async () => {
      const answer = await probe.ask(editor, 0);
      expect(missing(probe, answer), answer.slice(0, 20).join("\n")).toEqual([]);
    });
  }

  it("shows type, default and file beside an offer", async () => {
    const { text, cursor } = insert(editor.text, "    services: {", "\n      yabai: { | },");
    await editor.write(text);
    const offer = (await editor.complete(cursor)).find(({ label }) =>
      label.startsWith("enableScriptingAddition"),
    );
    expect(offer).toBeDefined();
    const { detail, documentation } = offer === undefined ? {} : await editor.explain(offer);
    expect(detail).toContain("Val<boolean>");
    expect(documentation).toMatchObject({
      value: expect.stringMatching(/^boolean · default `false` · .*yabai/),
    });
  });

  it("underlines no more than the wrong name", async () => {
    const { text } = insert(
      editor.text,
      `networking: { hostName: "stibnite" },\n`,
      "    time: { timeZon: 'a' },\n",
    );
    await editor.write(text);
    const [found, ...more] = await editor.diagnose();
    const line = text.split("\n")[found?.range.start.line ?? 0];
    expect(line?.slice(found?.range.start.character, found?.range.end.character)).toBe("timeZon");
    expect(more).toEqual([]);
  });
});
