# Generated from documents/openapi.yaml by `workorders generate`. Do not edit.
"""Documents has no models."""

__all__: list[str] = []
