"""What every screen is made of: grid, fields, jobs, messages, colours. Knows no subject."""
