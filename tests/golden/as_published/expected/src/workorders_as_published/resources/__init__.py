"""One module a resource; reached through the client's attributes."""
