"""Whole paths through real parts."""
