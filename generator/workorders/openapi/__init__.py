"""Reading OpenAPI documents: files, positions, references, and the meaning of our own keys."""
