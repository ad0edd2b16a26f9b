"""Finds the lines of other people's code that a change of a package touches."""
