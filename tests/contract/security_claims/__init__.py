"""Measurements of the claims in SECURITY.md: one function per claim, returning the number with its unit."""
