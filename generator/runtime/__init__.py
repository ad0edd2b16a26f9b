"""The part of a generated client that is the same for every API.

These files are ordinary Python; `workorders generate` copies them unchanged into each package as ``_runtime``.
They import nothing of the generator, and of third parties only httpx2 and pydantic.
"""
