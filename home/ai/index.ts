import { aggregate } from "../../dsl";

/** Coding agents, their settings, and the servers they talk to. */
export const ai = aggregate("ai");
