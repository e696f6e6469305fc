"""The accounting: runs, tests and prints numbers without a screen."""
