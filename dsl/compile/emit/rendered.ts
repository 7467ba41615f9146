/** A file of the plan with the bytes it is to have. */
export interface RenderedFile {
  /** Below `out/`, with `/`. */
  readonly path: string;
  /** The TypeScript file it comes from. */
  readonly source: string;
  readonly bytes: Buffer;
  readonly executable: boolean;
}
