"""BrandCheck's desktop app."""
