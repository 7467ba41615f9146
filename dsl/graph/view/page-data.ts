/** What is written into the page when it is made, and read when it is opened. */
import type { FleetGraph } from "../model.ts";
import type { ViewName } from "./views.ts";

export interface PageData {
  readonly graph: FleetGraph;
  /** What is shown where the address says nothing. */
  readonly view: ViewName;
  readonly of?: string | undefined;
  /** What stands in front of the path of a source: `../`, or where the repository is on the web. */
  readonly sources: string;
}
