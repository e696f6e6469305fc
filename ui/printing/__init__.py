"""Shows on screen the very file that goes to paper, and saves it."""
