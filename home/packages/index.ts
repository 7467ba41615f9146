import { aggregate } from "../../dsl";

/** Programs without a module of their own, grouped by what they are for. */
export const packages = aggregate("packages");
