"""Words that every room uses; imports nothing of ours."""
