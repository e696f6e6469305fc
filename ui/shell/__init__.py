"""The window around the screens, and how the program starts and ends."""
