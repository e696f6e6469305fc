"""Snapshots of the books: from one a replay of the events may begin.

What a snapshot holds is told by the events before it; its digest is an event of the chain.
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SNAPSHOTS = """
create table audit.snapshots (
    tenant_id uuid not null references auth.companies (id),
    seq bigint not null check (seq > 0),
    hash bytea not null,
    content text not null,
    taken_by uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, seq)
);
comment on table audit.snapshots is 'The state of a company''s books after an event, as the events tell it. The event SnapshotTaken holds the sha256 of content, so a snapshot is proved by the chain.';
"""


def upgrade() -> None:
    """Make the table of snapshots."""
    op.execute(SNAPSHOTS)
    for column in ("tenant_id", "content"):
        op.execute(f"alter table audit.snapshots alter column {column} set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
