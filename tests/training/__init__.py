"""Tests of practice: the demo company."""
