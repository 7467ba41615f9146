import { aggregate } from "../../../dsl";

/** What every host has, whatever it is for. Many files write it. */
export const base = aggregate("base");
