/** How a message of the compiler is said in other words. */

export interface Said {
  readonly message: string;
  readonly help?: string;
}

/** Rephrases a message that matches; `$1` … are its groups. */
export interface Rule extends Said {
  readonly code: string;
  readonly says?: RegExp;
  /** Looks into the reasons as well. */
  readonly within?: boolean;
  /** The code of ours that is about the same. */
  readonly as?: string;
  /** What the first group was probably meant to be is one of these. */
  readonly among?: () => Iterable<string>;
}
