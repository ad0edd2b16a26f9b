"""Packages and guides -> a static site: the pages are Markdown, and a site generator makes HTML of them."""
