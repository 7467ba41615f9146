# Outgoing mail of cron jobs and smartd. Older than the rest of the fleet and left as it was.
{ config, lib, ... }: {
  programs.msmtp = {
    enable = true;
    setSendmail = true;
    defaults = {
      aliases = "/etc/aliases";
      port = 465;
      tls = true;
      tls_starttls = "off";
    };
    accounts.default = {
      auth = true;
      host = "mail.example.org";
      from = "${config.networking.hostName}@example.org";
      user = "fleet";
      passwordeval = "cat /etc/secrets/mail";
    };
  };

  environment.etc.aliases.text = lib.mkDefault ''
    root: admins@example.org
  '';
}
