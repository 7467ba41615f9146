/** The page in a real browser: Debian's Chromium, where it is installed. */
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";

export const hasBrowser = existsSync(executablePath);

/** A page that is open. */
export interface Opened {
  readonly page: Page;
  /** What the console and the page's own script complained of. */
  readonly complaints: readonly string[];
  /** What it asked the network for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the text of a page from a file, as a person would; nothing where there is no browser. */
export async function openPage(
  text: string,
  hash = "",
  size = { width: 1440, height: 900 },
  awaited = "#scene .box",
): Promise<Opened | undefined> {
  if (!hasBrowser) return undefined;
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "nivis-browser-")));
  const file = join(directory, "graph.html");
  writeFileSync(file, text);
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = await browser.newPage({ viewport: size, colorScheme: "light" });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => void complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("request", (request) => void requests.push(request.url()));
  await page.goto(`file://${file}${hash}`);
  await page.waitForSelector(awaited);
  return {
    page,
    complaints,
    requests,
    close: async () => {
      await browser.close();
      rmSync(directory, { recursive: true });
    },
  };
}
