"""Keyword arguments of methods that have very many of them, one module a resource."""
