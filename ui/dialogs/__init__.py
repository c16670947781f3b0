"""Questions that the window asks, one a file."""
