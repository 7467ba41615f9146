/** A file of the plan with the bytes it is to have. */
export interface RenderedFile {
  /** Seen from `out/`, with `/`: below it, or one of the few at the project's root (`../justfile`, see `paths.ts`). */
  readonly path: string;
  /** The TypeScript file it comes from. */
  readonly source: string;
  readonly bytes: Buffer;
  readonly executable: boolean;
}
