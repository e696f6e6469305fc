"""The private server: real processes, as root and as an ordinary user."""
