"""Recordings against specs: drift and coverage."""
