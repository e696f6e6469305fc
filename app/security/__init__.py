"""People, sessions, second factor, roles, and reading of the audit chain."""
