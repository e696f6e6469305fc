"""A new telephone waits beside the old one until its first code is right."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

PENDING = """
alter table auth.second_factors
    add column pending_secret bytea,
    add column pending_since timestamptz,
    add constraint pending_has_a_beginning check ((pending_secret is null) = (pending_since is null));
"""


def upgrade() -> None:
    """Make room for the secret that is not confirmed yet."""
    op.execute(PENDING)


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
