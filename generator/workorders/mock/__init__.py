"""A local server that behaves like the vendors: made from the specs and the recordings."""
