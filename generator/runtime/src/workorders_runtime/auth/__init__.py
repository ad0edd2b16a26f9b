"""Credentials, access tokens and token stores."""
