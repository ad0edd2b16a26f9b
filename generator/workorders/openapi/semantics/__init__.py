"""The spec language, read once: what the OpenAPI fields and the ``x-wo-`` keys of a spec mean.

Every stage asks these modules. They accept anything that YAML can hold and never raise: lint reports wrong values.

- `keys` spells the extension keys.
- `schemas` reads one schema: types, presence, nullability, enums, wire formats.
- `navigation` follows references and JSON pointers through schemas.
- `media_types` decides which media types are JSON, text, forms or files.
- `operations` lists the operations of a spec and reads their parameters, bodies, responses and paging.
- `client` reads what describes the client: credentials, tokens, errors, limits, releases.
- `provenance` reads sources and confidence.
"""
