"""Api -> ModelModules: which classes there are and what they look like."""
