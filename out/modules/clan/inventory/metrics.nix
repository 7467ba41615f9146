# Generated from services/inventory/metrics.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Whatever is always on is watched, a Mac that never sleeps as well.
  clan.inventory.instances.metrics = {
    module = {
      name = "metrics";
      input = "self";
    };
    roles = {
      exporter.tags = {
        server.settings.labels.kind = "server";
        always-on = { };
      };
      collector = {
        machines.cinnabar = { };
        settings.retention = "1y";
      };
    };
  };
}
