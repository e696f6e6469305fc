"""Value added tax: what is due on a supply, and by which rule of which day."""
