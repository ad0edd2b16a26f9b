"""What networks and servers do wrong, on the loopback: `server` (listens), `acts` (what it does), `certificate`."""
