"""The steps of `generator.bundle`: link the files to one tree, flatten ``allOf``, name what has no name."""
