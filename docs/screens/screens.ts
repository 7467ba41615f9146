/**
 * Makes the pictures of an editor for the guide: `npx tsx docs/screens/screens.ts`. They are of Neovim in tmux, with the
 * language server of the installed TypeScript, on a copy of this fleet; xterm.js draws them in Chromium.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { rooms } from "../../dsl/compile/discover.ts";

const project = join(import.meta.dirname, "../..");
const columns = 96;
/** Without the line in which the editor takes commands. */
const rows = 20;

interface Screen {
  /** `docs/guide/<name>.png`. */
  readonly name: string;
  readonly file: string;
  /** What is typed, as tmux names keys. */
  readonly keys: readonly string[];
  /** What has to be seen before the picture is taken. */
  readonly shows: RegExp;
}

const hover = [":silent lua vim.lsp.buf.hover()", "Enter"];
const screens: readonly Screen[] = [
  {
    name: "editor-error",
    file: "hosts/stibnite.ts",
    keys: [
      "/orientation",
      "Enter",
      'f"',
      'ci"',
      "lef",
      "Escape",
      "zt8",
      "C-y",
      ":silent lua vim.diagnostic.open_float()",
      "Enter",
    ],
    shows: /Diagnostics:/,
  },
  {
    name: "editor-completion",
    file: "hosts/stibnite.ts",
    keys: ["/ids:", "Enter", "zt6", "C-y", "O", "services: { n", "C-x", "C-o"],
    shows: /netbird\? Field/,
  },
  {
    name: "editor-hover",
    file: "hosts/modules/darwin/touch-id.ts",
    keys: ["/watchIdAuth", "Enter", ...hover],
    shows: /property\).*watchIdAuth/,
  },
];

const tmux = (...args: readonly string[]): string =>
  execFileSync("tmux", ["-L", "nivis-screens", ...args], { encoding: "utf8" });
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** What the terminal shows, with its colours. */
async function taken({ file, keys, shows, name }: Screen): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "nivis-screens-"));
  try {
    for (const path of ["build.ts", "tsconfig.json", "package.json", ...rooms])
      cpSync(join(project, path), join(root, path), { recursive: true });
    for (const path of ["dsl", "node_modules"]) symlinkSync(join(project, path), join(root, path));
    const size = ["-x", String(columns), "-y", String(rows + 1)];
    const editor = `nvim -u ${join(import.meta.dirname, "neovim.lua")} ${file}`;
    tmux("new-session", "-d", "-s", name, ...size, "-c", root, editor);
    await pause(6000);
    for (const key of keys) {
      tmux("send-keys", "-t", name, key);
      // The server answers what was typed before, and not what comes after it.
      await pause(key === "Escape" ? 5000 : 300);
    }
    for (let wait = 0; wait < 60 && !shows.test(tmux("capture-pane", "-p", "-t", name)); wait++)
      await pause(500);
    const plain = tmux("capture-pane", "-p", "-t", name);
    if (!shows.test(plain)) throw new Error(`${name} does not show ${String(shows)}:\n${plain}`);
    return tmux("capture-pane", "-p", "-e", "-t", name).split("\n").slice(0, rows).join("\n");
  } finally {
    tmux("kill-server");
    rmSync(root, { recursive: true, force: true });
  }
}

/** A page that draws a terminal's text. */
function pageOf(text: string): string {
  const xterm = join(project, "node_modules/@xterm/xterm");
  const theme = { background: "#1e1e24", foreground: "#dddde3" };
  const options = {
    cols: columns,
    rows,
    fontSize: 15,
    lineHeight: 1.15,
    fontFamily: "DejaVu Sans Mono",
    theme,
  };
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync(join(xterm, "css/xterm.css"), "utf8")}
body { margin: 0; background: #1e1e24 } #terminal { display: inline-block; padding: 12px } .xterm-viewport { overflow: hidden !important }</style>
<div id="terminal"></div><script>${readFileSync(join(xterm, "lib/xterm.js"), "utf8")}</script>
<script>{ const terminal = new Terminal(${JSON.stringify(options)});
terminal.open(document.getElementById("terminal"));
terminal.write(${JSON.stringify(`${text.trimEnd().replaceAll("\n", "\r\n")}\u001b[?25l`)}, () => document.body.classList.add("drawn")); }</script>`;
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, deviceScaleFactor: 1.5 });
  for (const screen of screens) {
    const only = process.argv[2];
    if (only !== undefined && only !== screen.name) continue;
    await page.setContent(pageOf(await taken(screen)));
    await page.waitForSelector("body.drawn");
    await pause(300);
    const picture = await page.locator("#terminal").screenshot();
    writeFileSync(join(project, "docs/guide", `${screen.name}.png`), picture);
    console.log(`docs/guide/${screen.name}.png`);
  }
} finally {
  await browser.close();
}
