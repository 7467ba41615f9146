/** The picture as something to move and to zoom: d3-zoom reads the mouse, the wheel and fingers. */
import { select as selectElement } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from "d3-zoom";
import { drawnOf, element } from "./dom.ts";
import type { Page } from "./page.ts";

/** What others may ask of the canvas. */
export interface Board {
  /** Shows the whole picture, or its beginning where all of it would be too small to read. */
  readonly fit: () => void;
  readonly scaleBy: (factor: number) => void;
  /** Moves so far that a node or item can be seen. */
  readonly reveal: (id: string) => void;
}

/** Below the first, names cannot be read: then the picture starts at the second, and is moved. */
const least = 0.58;
const readable = 0.75;
const edge = 32;

export function canvas(page: Page): Board {
  const svg = element<SVGSVGElement>("canvas");
  const scene = element<SVGGElement>("scene");
  const behavior: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.08, 3])
    .on("zoom", ({ transform }: { readonly transform: { toString(): string } }) =>
      scene.setAttribute("transform", transform.toString()),
    );
  const board = selectElement(svg);
  board.call(behavior).on("dblclick.zoom", null);

  const size = (): readonly [number, number] => [svg.clientWidth, svg.clientHeight];
  const fit = (): void => {
    const { width, height } = page.scene();
    const [across, down] = size();
    const whole = Math.min(1, across / Math.max(width, 1), down / Math.max(height, 1));
    const scale = whole < least ? readable : whole;
    const x = Math.max(0, (across - width * scale) / 2);
    const y = Math.max(0, (down - height * scale) / 2);
    board.call(behavior.transform, zoomIdentity.translate(x, y).scale(scale));
    behavior.translateExtent([
      [-across, -down],
      [width + across, height + down],
    ]);
  };
  const scaleBy = (factor: number): void => void board.call(behavior.scaleBy, factor);
  const reveal = (id: string): void => {
    const item = drawnOf(id);
    const seen = svg.getBoundingClientRect();
    const box = item?.closest(".box")?.getBoundingClientRect();
    // The whole box where there is room for it.
    const drawn =
      box !== undefined && box.height < seen.height - 2 * edge ? box : item?.getBoundingClientRect();
    if (drawn === undefined) return;
    const over = (start: number, end: number, from: number, to: number): number =>
      start < from + edge ? from + edge - start : end > to - edge ? to - edge - end : 0;
    const dx = over(drawn.left, drawn.right, seen.left, seen.right);
    const dy = over(drawn.top, drawn.bottom, seen.top, seen.bottom);
    if (dx === 0 && dy === 0) return;
    const { k } = zoomTransform(svg);
    board.call(behavior.translateBy, dx / k, dy / k);
  };
  element("zoom-in").addEventListener("click", () => scaleBy(1.3));
  element("zoom-out").addEventListener("click", () => scaleBy(1 / 1.3));
  element("zoom-fit").addEventListener("click", fit);
  return { fit, scaleBy, reveal };
}
