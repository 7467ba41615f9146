import { aggregate } from "../../dsl";

/** Keys, agents, the environment of a session, and the look of everything. */
export const core = aggregate("core");
