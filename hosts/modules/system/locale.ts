import { feature } from "../../../dsl";
import { base } from "./base";

/** Time and language. Servers keep UTC, so that logs of two of them can be laid side by side. */
export const locale = feature(base, {
  nixos: {
    config: ({ lib }) => ({
      time: { timeZone: lib.mkDefault("UTC") },
      i18n: {
        defaultLocale: "en_US.UTF-8",
        extraLocaleSettings: {
          LC_TIME: "en_DK.UTF-8", // ISO dates, 24 hours
          LC_MEASUREMENT: "en_DK.UTF-8",
          LC_PAPER: "en_DK.UTF-8",
        },
      },
      console: { keyMap: lib.mkDefault("us") },
      services: { timesyncd: { enable: lib.mkDefault(true) } },
    }),
  },
  darwin: {
    config: ({ lib }) => ({ time: { timeZone: lib.mkDefault("America/New_York") } }),
  },
});
