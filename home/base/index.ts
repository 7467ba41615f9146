import { aggregate } from "../../dsl";

/** What every home needs before anything else: directories, fonts, locale, state. */
export const base = aggregate("base");
