# Generated from services/inventory/beacon.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Who serves a page, and what is on it besides.
  clan.inventory.instances.beacon = {
    module = {
      name = "beacon";
      input = "self";
    };
    roles = {
      page.machines = {
        cinnabar.settings.labels = {
          site = "fsn1";
          plan = "cx42";
          role = "controller";
        };
        # No proxy there: the mesh asks it directly, and nobody keeps the page open.
        electrum.settings = {
          address = "::";
          openFirewall = true;
          interval = null;
          labels = {
            site = "hel1";
            role = "backup";
          };
        };
        galena.settings.labels = {
          site = "us-central1-a";
          role = "builder";
        };
        scheelite.settings.labels = {
          site = "us-central1-a";
          role = "gpu";
        };
      };
      reader.tags = [
        "workstation"
        "controller"
      ];
    };
  };
}
