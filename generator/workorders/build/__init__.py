"""Bundle -> Api."""
