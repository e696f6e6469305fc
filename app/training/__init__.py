"""Practice: the demo company, made of documents that make sense, and taken away again."""
