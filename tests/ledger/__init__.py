"""The ledger through the real database: accounts, periods, entries, drafts, imports, reports."""
