/** Which commands a script has without asking, and which package of nixpkgs brings which other ones. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What bash itself does, and the directories of a script come with: `coreutils` is always on its PATH. */
export const given: ReadonlySet<string> = new Set([
  ...words(`
    : . [ [[ alias bg bind break builtin caller case cd command compgen complete compopt continue declare dirs disown
    echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf
    pushd pwd read readarray readonly return set shift shopt source suspend test time times trap true type typeset ulimit
    umask unalias unset wait`),
  ...words(`
    arch b2sum base32 base64 basename basenc cat chcon chgrp chmod chown chroot cksum comm cp csplit cut date dd df dir
    dircolors dirname du env expand expr factor fmt fold groups head hostid id install join link ln logname ls md5sum
    mkdir mkfifo mknod mktemp mv nice nl nohup nproc numfmt od paste pathchk pinky pr printenv ptx readlink realpath rm
    rmdir runcon seq sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat stdbuf stty sum
    sync tac tail tee timeout touch tr truncate tsort tty uname unexpand uniq unlink uptime users vdir wc who whoami
    yes`),
]);

/** Programs that run text of their own language: what they read and write, nobody sees. */
export const interpreters: ReadonlySet<string> = new Set(
  words("bash sh dash zsh fish python python3 perl ruby node bun deno lua php awk gawk nix nix-shell make"),
);

/** Packages that bring the command of their name and no other that a script would call. */
const plain = words(`
  coreutils diceware fping headscale htop jq minisign mkpasswd mycelium openssl pwgen qrencode rage restic
  rsync signify sops ssh-to-age syncthing tailscale vault wget xkcdpass`);

/** Packages by the commands they bring, besides one of their own name. */
const packages: Readonly<Record<string, string>> = {
  age: "age-keygen",
  apacheHttpd: "htpasswd htdigest",
  bind: "tsig-keygen dnssec-keygen dig",
  "bitwarden-cli": "bw",
  borgbackup: "borg",
  cfssl: "cfssljson",
  cryptsetup: "veritysetup",
  curl: "curl",
  diffutils: "diff cmp diff3 sdiff",
  dnsutils: "dig nslookup",
  findutils: "find xargs",
  gawk: "awk",
  getent: "getent",
  gettext: "envsubst",
  git: "git",
  gnugrep: "grep egrep fgrep",
  gnupg: "gpg gpgconf",
  gnused: "sed",
  gnutar: "tar",
  gnutls: "certtool psktool p11tool",
  gzip: "gunzip zcat",
  hostname: "hostname",
  iproute2: "ip ss",
  libargon2: "argon2",
  libossp_uuid: "uuid",
  nebula: "nebula-cert",
  nix: "nix-store nix-instantiate nix-build nix-shell nix-hash",
  openssh: "ssh ssh-keygen ssh-keyscan ssh-add ssh-agent sshd scp sftp",
  passwdqc: "pwqgen pwqcheck",
  perl: "perl",
  procps: "ps pgrep pkill",
  python3: "python",
  "step-cli": "step",
  "util-linux": "uuidgen uuidparse hexdump mcookie getopt rev column",
  vim: "vi xxd",
  whois: "mkpasswd",
  "wireguard-tools": "wg wg-quick",
  wpa_supplicant: "wpa_passphrase wpa_cli",
  xxd: "xxd",
  xz: "unxz xzcat",
  yggdrasil: "yggdrasilctl genkeys",
  "yq-go": "yq",
  "yubikey-manager": "ykman",
  zerotierone: "zerotier-one zerotier-cli zerotier-idtool",
};

const commandsOf = new Map(
  [...plain.map((name) => [name, name] as const), ...Object.entries(packages)].map(
    ([name, commands]) => [name, new Set([name, ...words(commands)])] as const,
  ),
);

/** The commands of a package, `undefined` where they are not known. */
export const commandsOfPackage = (name: string): ReadonlySet<string> | undefined => commandsOf.get(name);

/** A package that brings a command; of several, the one that people take. */
export function packageOf(command: string): string | undefined {
  const named = commandsOf.get(command);
  if (named !== undefined) return command;
  for (const [name, commands] of commandsOf) if (commands.has(command)) return name;
  return undefined;
}

/** Every package that is known here. */
export const knownPackages: readonly string[] = [...commandsOf.keys()];
