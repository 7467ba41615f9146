import { createHash } from "node:crypto";

/** The SHA-256 of bytes or of a text, in hexadecimal digits. */
export const digest = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");
