"""Paper: makes a file of a Sheet, and reads tables from files. No Qt: the command line prints."""
