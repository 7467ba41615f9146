/** Tabs, the choice of a machine or tag, the kinds that are shown, the colour scheme. */
import { iconOf } from "../draw/svg.ts";
import type { NodeKind } from "../model.ts";
import { nodeKinds } from "../model.ts";
import { pluralOf } from "../view/drawing.ts";
import { views } from "../view/views.ts";
import { element, make } from "./dom.ts";
import type { Page } from "./page.ts";

export function controls(page: Page): { readonly update: () => void } {
  tabs(page);
  choice(page);
  scheme();
  const help = element<HTMLDialogElement>("help");
  element("help-open").addEventListener("click", () => help.showModal());
  element("around-off").addEventListener("click", () => page.go({ around: undefined }));
  return { update: () => update(page) };
}

function tabs(page: Page): void {
  const list = element("tabs");
  for (const { name, title, about } of views) {
    const tab = make("button", { role: "tab", "data-view": name, title: about, type: "button" }, title);
    tab.addEventListener("click", () => page.go({ view: name, around: undefined }));
    list.append(tab);
  }
  list.addEventListener("keydown", ({ key }) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const all = [...list.querySelectorAll("button")];
    const at = all.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const next = all[(at + step + all.length) % all.length];
    next?.click();
    next?.focus();
  });
}

/** The machines, homes and tags to choose from. */
function choice(page: Page): void {
  const chosen = element<HTMLSelectElement>("of");
  chosen.append(make("option", { value: "*" }, "the whole fleet"));
  for (const [kind, label] of [
    ["machine", "Machines"],
    ["home", "Homes"],
    ["tag", "Machines by tag"],
  ] as const) {
    const own = page.lookups.graph.nodes.filter((node) => node.kind === kind);
    if (own.length === 0) continue;
    chosen.append(
      make("optgroup", { label }, ...own.map(({ id, name }) => make("option", { value: id }, name))),
    );
  }
  chosen.addEventListener("change", () => page.go({ of: chosen.value, around: undefined }));
}

function scheme(): void {
  const order = ["auto", "light", "dark"] as const;
  const button = element("scheme");
  button.addEventListener("click", () => {
    const now = document.documentElement.dataset["scheme"] ?? "auto";
    const next = order[(order.findIndex((one) => one === now) + 1) % order.length] ?? "auto";
    if (next === "auto") delete document.documentElement.dataset["scheme"];
    else document.documentElement.dataset["scheme"] = next;
    button.textContent = { auto: "◐", light: "☀", dark: "☾" }[next];
    button.setAttribute("aria-label", `Colours: ${next}`);
    button.title = `Colours: ${next}`;
  });
}

function update(page: Page): void {
  const { view, hidden, around } = page.state();
  const selection = page.selection();
  for (const tab of element("tabs").querySelectorAll("button")) {
    const chosen = tab.dataset["view"] === view;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
  element<HTMLSelectElement>("of").value = chosenIn(page);
  element("about").textContent = selection.view.about;
  element("status").textContent = statusOf(page);
  const node = around === undefined ? undefined : page.lookups.nodes.get(around);
  element("around").hidden = node === undefined;
  element("around-name").textContent = node?.name ?? "";
  legend(page, selection.counts, hidden);
}

function statusOf(page: Page): string {
  const { nodes, edges } = page.selection();
  if (nodes.length === 0) return "Nothing of this is in the fleet.";
  const counts = `${nodes.length} of ${page.lookups.graph.nodes.length} things, ${edges.length} connections`;
  const remark = page.remark();
  return remark === undefined ? counts : `${counts}; ${remark}`;
}

/** What is chosen, or would be where nobody has: see `selectFor`. */
function chosenIn(page: Page): string {
  const { view, of } = page.state();
  const first = page.lookups.graph.nodes.find(({ kind }) => kind === "machine")?.id ?? "*";
  return of ?? (view === "modules" ? first : "*");
}

function legend(page: Page, counts: ReadonlyMap<NodeKind, number>, hidden: ReadonlySet<NodeKind>): void {
  const list = element("legend");
  const focused = document.activeElement?.getAttribute("data-kind");
  list.replaceChildren(
    ...nodeKinds
      .filter((kind) => counts.has(kind))
      .map((kind) => {
        const box = make("input", { type: "checkbox", "data-kind": kind });
        box.checked = !hidden.has(kind);
        box.addEventListener("change", () => {
          const next = new Set(hidden);
          if (box.checked) next.delete(kind);
          else next.add(kind);
          page.go({ hidden: next });
        });
        const label = make("label", { class: `k-${kind}` }, box);
        label.insertAdjacentHTML("beforeend", iconOf(kind));
        label.append(make("span", {}, pluralOf(kind)), make("b", {}, String(counts.get(kind) ?? 0)));
        return label;
      }),
  );
  if (focused !== null && focused !== undefined)
    list.querySelector<HTMLInputElement>(`[data-kind="${focused}"]`)?.focus();
}
