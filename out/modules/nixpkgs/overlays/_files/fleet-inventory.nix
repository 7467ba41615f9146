# Reads what machines report about themselves. Hand-written: callPackage gives the arguments.
{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  setuptools,
  rich,
}:

buildPythonPackage rec {
  pname = "fleet-inventory";
  version = "0.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "example-org";
    repo = "fleet-inventory";
    tag = "v${version}";
    hash = lib.fakeHash;
  };

  build-system = [ setuptools ];
  dependencies = [ rich ];

  doCheck = false;
}
