"""Document -> Document: what other people's documents say in other words, said in the words that later stages read.

OpenAPI 3.0 becomes 3.1, missing names are derived, keywords that only restrict are left out. Each change is reported as
a warning with its location. Later stages therefore read one language.
"""
