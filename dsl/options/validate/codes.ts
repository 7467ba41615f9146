/** The diagnostics of this room, and what each is about. */
export const optionCodes = {
  NV4001: "unknown option",
  NV4002: "value of another type",
  NV4003: "number out of range",
  NV4004: "string that does not match",
  NV4005: "not one of the allowed values",
  NV4006: "required option is missing",
  NV4007: "read-only option",
  NV4008: "renamed option",
  NV4009: "removed option",
  NV4010: "wrong tag or content type",
  NV4011: "value where options are grouped",
  NV4012: "reference to an unknown option",
  NV4013: "probably misspelt setting",
  NV4014: "package that does not run on this platform",
  NV4016: "empty string or list where one is needed",
} as const;
export type OptionCode = keyof typeof optionCodes;
