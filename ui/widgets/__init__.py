"""The app's building blocks: small widgets that every page is made of. User text is plain text in all of them."""
