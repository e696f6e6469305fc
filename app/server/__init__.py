"""The database server: the private one inside the program, and the preparing of a shared one.

Here: its folders, processes, passwords, dumps and schema. Not here: what stands in the books.
"""
