"""The resources of the async client."""
