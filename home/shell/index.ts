import { aggregate } from "../../dsl";

/** Interactive shells, their history, and multiplexers. */
export const shell = aggregate("shell");
