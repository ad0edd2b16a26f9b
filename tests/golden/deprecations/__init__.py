"""Methods that are deprecated, and methods with an earlier name."""
