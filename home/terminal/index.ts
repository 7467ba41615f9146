import { aggregate } from "../../dsl";

/** Small terminal programs that every shell hooks into. */
export const terminal = aggregate("terminal");
