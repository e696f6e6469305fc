"""Package data: read through importlib.resources, so that the program also runs from a bundle."""
