# Reads what machines report about themselves. Hand-written: callPackage gives the arguments.
{
  buildPythonPackage,
  setuptools,
  rich,
}:

buildPythonPackage {
  pname = "fleet-inventory";
  version = "0.3.0";
  pyproject = true;

  src = ./fleet-inventory;

  build-system = [ setuptools ];
  dependencies = [ rich ];

  doCheck = false;
}
