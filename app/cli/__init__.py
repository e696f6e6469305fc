"""The command line: the screenless face of the same services.

One thin file per group of commands.
"""
