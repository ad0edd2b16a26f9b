"""Recordings of real exchanges: reading, capturing and redacting them."""
