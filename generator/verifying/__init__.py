"""Recordings against specs: what breaks the spec, and what of the spec was ever seen."""
