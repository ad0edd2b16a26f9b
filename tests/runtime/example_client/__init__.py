"""A package as the generator would make it, by hand and small: everything the runtime does is tried on it."""
