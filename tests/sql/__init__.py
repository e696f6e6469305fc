"""Each function and policy of the database, met as each role."""
