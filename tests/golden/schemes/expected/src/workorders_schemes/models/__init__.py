# Generated from schemes/openapi.yaml by `workorders generate`. Do not edit.
"""Schemes API has no models."""

__all__: list[str] = []
