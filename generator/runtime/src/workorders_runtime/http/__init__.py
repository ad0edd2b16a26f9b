"""Requests, retries and transports."""
