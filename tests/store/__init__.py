"""Connections, books and refusals of the server."""
