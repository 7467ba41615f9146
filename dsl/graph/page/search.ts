/** Looks for things by their names, in all views. */
import { iconOf } from "../draw/svg.ts";
import { found, type Hit } from "../view/found.ts";
import { element, make } from "./dom.ts";
import type { Page } from "./page.ts";

export function search(page: Page): { readonly update: () => void } {
  const input = element<HTMLInputElement>("search");
  const list = element<HTMLUListElement>("hits");
  let hits: readonly Hit[] = [];
  let at = 0;
  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    close();
    input.value = "";
    page.show(hit.id);
    element("canvas").focus();
  };
  const mark = (): void => {
    for (const [index, item] of [...list.children].entries())
      item.setAttribute("aria-selected", String(index === at));
    list.children[at]?.scrollIntoView({ block: "nearest" });
    if (hits.length > 0) input.setAttribute("aria-activedescendant", `hit-${at}`);
  };
  input.addEventListener("input", () => {
    hits = found(page.lookups.graph, input.value);
    at = 0;
    list.replaceChildren(...hits.map((hit, index) => itemOf(hit, index, choose)));
    if (hits.length === 0) list.append(make("li", { class: "none" }, `nothing is called “${input.value}”`));
    list.hidden = input.value.trim() === "";
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      at = Math.min(Math.max(at + (event.key === "ArrowDown" ? 1 : -1), 0), Math.max(hits.length - 1, 0));
      mark();
    } else if (event.key === "Enter") choose(hits[at]);
    else if (event.key === "Escape") {
      input.value = "";
      close();
      input.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  input.addEventListener("blur", close);
  return { update: () => undefined };
}

function itemOf(hit: Hit, index: number, choose: (hit: Hit) => void): HTMLLIElement {
  const item = make("li", { role: "option", id: `hit-${index}`, class: `k-${hit.kind}` });
  item.insertAdjacentHTML("beforeend", iconOf(hit.kind));
  item.append(make("span", {}, hit.name), make("small", {}, hit.note));
  // Before the input loses the focus, and with it the list.
  item.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    choose(hit);
  });
  return item;
}
