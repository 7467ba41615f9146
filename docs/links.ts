/** Links of pages. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { project } from "./project.ts";

const read = (path: string): string => readFileSync(join(project, path), "utf8");

/** Links of a page to files that are not there, or to places that they do not have. */
export const brokenLinks = (page: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = "", place] = link.split("#");
      const target = file === "" ? page : join(dirname(page), file);
      if (!existsSync(join(project, target))) return true;
      if (place === undefined) return false;
      const there = read(target);
      return !there.includes(`id="${place}"`) && !headings(there).includes(place);
    });

/** What GitHub calls the headings of a page. */
const headings = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
