"""Payroll: what is withheld from pay and what the employer and the state add to it."""
