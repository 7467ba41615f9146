import { aggregate } from "../../dsl";

/** Version control, editors, and the terminals they run in. */
export const development = aggregate("development");
