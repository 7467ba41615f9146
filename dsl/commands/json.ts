/** JSON as commands print it. */

/** The variable by which a process knows that `--watch` has started it, and that it is to wait for its turn. */
export const standby = "NIVIS_STANDBY";

/** How it is indented: documents for whoever reads them, and a line each where one follows the other. */
export const indentation = (): number => (process.env[standby] === undefined ? 2 : 0);
