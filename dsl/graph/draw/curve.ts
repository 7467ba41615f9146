/** Lines that bend between columns and run straight through them. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The left and right edge of a column. */
type Column = readonly [left: number, right: number];

/** A path of SVG from a point over others to another one, all from left to right; to the left it goes around. */
export function curve(start: Point, over: readonly Point[], end: Point, columns: readonly Column[]): string {
  if (end.x <= start.x) return around(start, end);
  const points: Point[] = [start];
  for (const point of over) {
    const column = columns.find(([left, right]) => left <= point.x && point.x <= right);
    // What lies in a gap is a bend that the curve makes by itself.
    if (column === undefined) continue;
    const [left, right] = column;
    if (left <= start.x || right >= end.x) continue;
    points.push({ x: left, y: point.y }, { x: right, y: point.y });
  }
  points.push(end);
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${at(point)}`;
      if (before.y === point.y) return `L${at(point)}`;
      const middle = (before.x + point.x) / 2;
      return `C${at({ x: middle, y: before.y })} ${at({ x: middle, y: point.y })} ${at(point)}`;
    })
    .join("");
}

/** For what uses something in its own column, or in front of it. */
function around(start: Point, end: Point): string {
  const out = 40;
  return `M${at(start)}C${at({ x: start.x + out, y: start.y })} ${at({ x: end.x - out, y: end.y })} ${at(end)}`;
}

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
const short = (value: number): string => String(Math.round(value * 10) / 10);
