"""The API that a spec describes, as frozen values."""
