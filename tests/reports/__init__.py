"""The catalogue of reports, and their golden texts."""
