import { darwinModule } from "../../../../dsl";
import { base } from "../../system/base";

/** Windows are placed by hand: no Stage Manager, no margins, no surprises from a click on the desktop. */
export const windowManager = darwinModule(base, {
  config: {
    system: {
      defaults: {
        WindowManager: {
          GloballyEnabled: false,
          EnableStandardClickToShowDesktop: false,
          EnableTiledWindowMargins: false,
          EnableTilingByEdgeDrag: true,
          StandardHideWidgets: true,
          StageManagerHideWidgets: true,
        },
        spaces: { "spans-displays": false },
      },
    },
  },
});
