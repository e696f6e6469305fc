"""What the accountant sees; no SQL, no arithmetic on money."""
