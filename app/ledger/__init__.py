"""The ledger: the chart of accounts, entries, periods, imports and the reports made of them."""
