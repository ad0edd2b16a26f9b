"""Document -> Document: other people's documents, rewritten to the one language that later stages read.

OpenAPI 3.0 becomes 3.1, missing names are derived, and keywords that only restrict are removed. Each change is
reported as a warning with its location.
"""
