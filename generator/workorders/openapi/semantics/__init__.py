"""The spec language, read once: what the OpenAPI fields and the ``x-wo-`` keys of a spec mean.

Every stage asks these modules. They accept anything that YAML can hold and never raise: lint reports wrong values.

- `keys` spells the extension keys.
- `schemas` reads one schema: types, presence, nullability, enums, wire formats.
- `navigation` follows references and JSON pointers through schemas.
- `shapes` determines which JSON types a schema allows, through references, unions and compositions.
- `discriminators` tells whether a discriminator selects the members of a union.
- `media_types` decides which media types are JSON, text, forms or files.
- `multipart` decides which parts of a multipart body are files.
- `parameters` decides how lists and objects are written in parameters.
- `operations` lists the operations of a spec and reads their parameters, bodies, responses and paging.
- `security` decides which credentials operations require, and where each is sent.
- `client` reads what describes the client: credentials, tokens, errors, limits, releases.
- `canonical` reads where a work order has the fields of the common view.
- `selection` decides which operations and properties a spec leaves out.
- `provenance` reads sources and confidence.
"""
