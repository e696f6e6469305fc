"""The schema from nothing to the head, rebuilt, and kept for the clients of the last release."""
