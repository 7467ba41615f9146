/** Makes the picture of the page for the guide, in a real browser: `npx tsx docs/graph.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPage } from "../dsl/graph/testing/browser.ts";
import { compile } from "../dsl/compile/compile.ts";
import { graphOf } from "../dsl/graph/fleet-graph.ts";
import { pageOf } from "../dsl/graph/html.ts";

const project = join(import.meta.dirname, "..");
const { fleet } = await compile(project, { types: false });
if (fleet === undefined) throw new Error("the fleet does not load");
const text = await pageOf({ graph: graphOf(fleet), view: "machines", sources: "../" });
const opened = await openPage(text, "#view=machines&of=machine:electrum&selected=machine:electrum");
if (opened === undefined) throw new Error("there is no /usr/bin/chromium");
writeFileSync(join(project, "docs/guide/graph.png"), await opened.page.screenshot());
await opened.close();
