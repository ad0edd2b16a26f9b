"""Document -> Bundle: one tree with internal references only."""
