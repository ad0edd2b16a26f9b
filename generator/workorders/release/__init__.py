"""What has to hold before a package is published: its released state, its files, its metadata, a smoke test."""
