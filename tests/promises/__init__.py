"""The promises of SECURITY.md, measured: each function here says which one, and returns the number with its unit."""
