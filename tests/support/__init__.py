"""What several tests share: servers, clients, recordings."""
