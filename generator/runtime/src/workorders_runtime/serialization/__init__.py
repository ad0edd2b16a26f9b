"""JSON, models and wire formats."""
