"""Indexes by which the journal is read by kind and by who entered it."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INDEXES = """
create index entries_by_kind on books.entries (tenant_id, kind, entry_date, id);
create index entries_by_creator on books.entries (tenant_id, created_by, entry_date, id);
"""


def upgrade() -> None:
    """Make the indexes."""
    op.execute(INDEXES)


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
