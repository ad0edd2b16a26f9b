"""Replays recordings through generated packages: one implementation for the command, pytest and the project's tests."""
