# Reads what machines report about themselves. Hand-written: callPackage gives the arguments.
{
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
    hash = "sha256-d0gmZ7yWLLvpMHZ0nBcJN9Wkz1r3bYJjyvVO2xS5mzE=";
  };

  build-system = [ setuptools ];
  dependencies = [ rich ];

  doCheck = false;
}
