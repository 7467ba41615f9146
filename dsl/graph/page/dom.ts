/** Elements of the page, by their ids, and new ones. */

/** The element of an id, which the page has. */
export function element<E extends Element = HTMLElement>(id: string): E {
  const found = document.querySelector<E>(`#${id}`);
  if (found === null) throw new Error(`the page has no element #${id}`);
  return found;
}

type Content = string | Node | undefined;

/** Makes an element: text is text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content.filter((item) => item !== undefined));
  return made;
}

/** The element of a node or item in the picture. */
export const drawnOf = (id: string): SVGElement | undefined =>
  document.querySelector<SVGElement>(`#scene :is(.head, .row)[data-id="${CSS.escape(id)}"]`) ?? undefined;

/** The node or item that an element of the picture stands for. */
export const idAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? (target.closest("#scene :is(.head, .row)")?.getAttribute("data-id") ?? undefined)
    : undefined;
