"""The only room that knows a connection: a person's way into a server, and the books of a company."""
