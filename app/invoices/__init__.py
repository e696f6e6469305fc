"""Invoices: documents of sale and purchase, what they come to, and the entries they make."""
