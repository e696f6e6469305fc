"""The catalogue of reports: every report of every room, in the order of the menu."""
