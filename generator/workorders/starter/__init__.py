"""Starts the spec folder of a new vendor, with its first recording."""
