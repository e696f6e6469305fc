"""Tests of the code itself: imports, sizes, words, texts. Each rule is shown able to fail."""
