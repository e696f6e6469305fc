"""Parties: customers, suppliers and others outside the company, and what is owed with them."""
