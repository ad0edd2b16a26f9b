# Generated from no_models/openapi.yaml by `workorders generate`. Do not edit.
"""Gate Counter has no models."""

__all__: list[str] = []
