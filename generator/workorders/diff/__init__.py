"""Compares two specs, and the packages made from them: what changed, for whom, and how much it breaks."""
