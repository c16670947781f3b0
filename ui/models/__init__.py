"""What lists and tables show, as Qt asks for it, one a page."""
