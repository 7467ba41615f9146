import { aggregate } from "../../dsl";

/** Programs for work beyond the editor, and commands of our own. */
export const tools = aggregate("tools");
