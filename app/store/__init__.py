"""The only room that knows a connection.

A person's way into a server, and the books of a company.
"""
