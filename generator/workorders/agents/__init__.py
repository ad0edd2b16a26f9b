"""Operations for terminals and agents: called by name, with values as text or JSON, read-only unless asked."""
