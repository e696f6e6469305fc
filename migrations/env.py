"""Runs the revisions on the connection that the upgrade hands over; there is no other way in."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, version_table_schema="auth")
context.run_migrations()
