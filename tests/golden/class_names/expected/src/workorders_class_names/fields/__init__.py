"""Keyword arguments of methods that have many of them, one module per resource."""
