/** What engines know of stacks beside the language. Declared here: a fleet is type-checked without the types of Node. */
interface Stacks {
  stackTraceLimit: number;
  readonly captureStackTrace: (holder: object, below: (...args: never[]) => unknown) => void;
}

/** `Error`, as V8 and JavaScriptCore have it. */
export const stacks = Error as unknown as Stacks;
