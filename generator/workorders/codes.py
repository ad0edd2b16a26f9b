"""The codes of diagnostics: what each means; those about specs with a bad and a good example."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Code:
    """A code, and what `workorders lint --explain` prints about it.

    The examples are the part of a spec that matters. Tests merge them into a small spec and lint it. Only codes of
    `CODES` have examples.
    """

    summary: str
    explanation: str
    bad: str = ""
    good: str = ""


def _yaml(text: str) -> str:
    return textwrap.dedent(text).strip("\n")


READING: Final[Mapping[str, Code]] = {
    "file-missing": Code(
        summary="A file does not exist or can't be read.",
        explanation=(
            "A spec consists of its entry and of every file that a $ref names. All of them must be regular "
            "files below the spec's folder."
        ),
        bad="components: {schemas: {Order: {$ref: 'schemas/absent.yaml#/Order'}}}",
        good=_yaml("""
            components:
              schemas:
                Order: {type: object}
        """),
    ),
    "size": Code(
        summary="A file, or the number of its values or problems, exceeds a limit.",
        explanation=(
            "The limits are far above what a spec needs and protect the generator from hostile input. Split "
            "a long spec into files."
        ),
        bad="# a file of more than 10 MB",
        good="# several files in schemas/ and paths/",
    ),
    "overlay-invalid": Code(
        summary="An overlay can't be read or applied.",
        explanation=(
            "The files in the folder overlays/ are OpenAPI Overlay documents of version 1.0 or 1.1. An action has "
            "a target (a JSONPath as RFC 9535 defines it) and either an update or 'remove: true'. An update has "
            "the kind of what it changes: mappings are merged, lists are appended, single values are replaced."
        ),
        bad=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: components.schemas.Order
                description: A JSONPath starts with a dollar sign.
                remove: true
        """),
        good=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: $.components.schemas.Order.properties.id
                description: The file says integer without saying which; ids have 64 bits.
                update: {format: int64}
        """),
    ),
    "overlay-target": Code(
        summary="The target of an action of an overlay selects nothing.",
        explanation=(
            "The vendor's file has changed, or the target has a typo. Actions see the result of the actions "
            "before them. They change the entry of the spec only, not what it refers to in other files."
        ),
        bad=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: $.components.schemas.Invoice
                description: Not part of this API.
                remove: true
        """),
        good=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: $.components.schemas.Order.properties.id
                description: The file says integer without saying which; ids have 64 bits.
                update: {format: int64}
        """),
    ),
    "overlay-no-change": Code(
        summary="An action of an overlay changes nothing.",
        explanation=(
            "The spec already has the values of the update, probably because the vendor has corrected its file. "
            "Remove the action."
        ),
        bad=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: $.components.schemas.Order
                description: The type is missing.
                update: {type: object}
        """),
        good=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: $.components.schemas.Order.properties.id
                description: The file says integer without saying which; ids have 64 bits.
                update: {format: int64}
        """),
    ),
    "overlay-reason": Code(
        summary="An action of an overlay has no reason.",
        explanation=(
            "Only with a reason can somebody decide later whether the action is still needed. Write it as the "
            "description of the action."
        ),
        bad=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: $.components.schemas.Order.properties.id
                update: {format: int64}
        """),
        good=_yaml("""
            overlay: 1.0.0
            info: {title: Corrections, version: '1'}
            actions:
              - target: $.components.schemas.Order.properties.id
                description: The file says integer without saying which; ids have 64 bits.
                update: {format: int64}
        """),
    ),
    "text-hidden": Code(
        summary="A text or name contains a character that cannot be seen.",
        explanation=(
            "Control characters, characters without width and those that turn the direction of text can make a spec "
            "look different from what it says. They reach generated code only as escapes."
        ),
        bad='info: {description: "Orders\\u202E and more"}',
        good='info: {description: "Orders and more"}',
    ),
    "depth": Code(
        summary="Values are nested too deeply.",
        explanation="Give the nested schemas names under components/schemas and refer to them.",
        bad="# several hundred levels of nested schemas",
        good=_yaml("""
            components:
              schemas:
                Order:
                  type: object
                  properties: {customer: {$ref: '#/components/schemas/Customer'}}
                Customer: {type: object}
        """),
    ),
    "yaml-encoding": Code(
        summary="A file is not UTF-8 or contains control characters.",
        explanation="Save the file as UTF-8 without control characters.",
        bad="# a file in Latin-1",
        good="# the same file in UTF-8",
    ),
    "yaml-syntax": Code(
        summary="A file is not valid YAML.",
        explanation="The message has the position where the parser stopped.",
        bad="info: {title: Acme",
        good="info: {title: Acme}",
    ),
    "yaml-tab": Code(
        summary="A tab is used for indentation.",
        explanation="YAML allows only spaces there.",
        bad="info:\n\ttitle: Acme",
        good="info: {title: Acme}",
    ),
    "yaml-documents": Code(
        summary="A file contains several YAML documents.",
        explanation="A spec file is one document. Remove the line '---' or split the file.",
        bad=_yaml("""
            openapi: 3.1.0
            ---
            openapi: 3.1.0
        """),
        good="openapi: '3.1.0'",
    ),
    "yaml-duplicate": Code(
        summary="A mapping contains a key twice.",
        explanation="YAML parsers silently keep one of the values. Remove or rename one key.",
        bad="info: {title: Acme, version: '1', title: Acme}",
        good="info: {title: Acme, version: '1'}",
    ),
    "yaml-key": Code(
        summary="A key is not a string.",
        explanation="Numbers, booleans and null must be quoted when they are keys. Status codes are the usual case.",
        bad="paths: {'/orders/{id}': {get: {responses: {200: {description: An order.}}}}}",
        good="paths: {'/orders/{id}': {get: {responses: {'200': {description: An order.}}}}}",
    ),
    "yaml-alias": Code(
        summary="An anchor, alias or merge key.",
        explanation="Other OpenAPI tools treat them differently. Use $ref or allOf, or write the value out.",
        bad=_yaml("""
            x-a: &a {type: string}
            x-b: *a
        """),
        good=_yaml("""
            components:
              schemas:
                Id: {type: string}
                Other: {$ref: '#/components/schemas/Id'}
        """),
    ),
    "yaml-tag": Code(
        summary="A tag or a directive.",
        explanation="Tags select types that only some parsers know. Leave them out.",
        bad="info: {title: !!str Acme}",
        good="info: {title: Acme}",
    ),
    "yaml-number": Code(
        summary="A number that YAML versions read differently.",
        explanation=(
            "YAML 1.1 and 1.2 disagree about numbers such as 0777 and 1_000. Quote the value to make it a "
            "string, or write the decimal number."
        ),
        bad="info: {title: Acme, version: 0777}",
        good="info: {title: Acme, version: '0777'}",
    ),
}

REFERENCES: Final[Mapping[str, Code]] = {
    "ref-invalid": Code(
        summary="A $ref has a form that is not supported.",
        explanation=(
            "A $ref is '#/…' for the same file, or a relative path with a JSON pointer. Anchors, query "
            "strings and percent signs in paths are not supported."
        ),
        bad="components: {schemas: {Copy: {$ref: '#Order'}}}",
        good=_yaml("""
            components:
              schemas:
                Copy: {$ref: '#/components/schemas/Order'}
        """),
    ),
    "ref-empty": Code(
        summary="A $ref is empty.",
        explanation="Name what it refers to.",
        bad="components: {schemas: {Copy: {$ref: ''}}}",
        good=_yaml("""
            components:
              schemas:
                Copy: {$ref: '#/components/schemas/Order'}
        """),
    ),
    "ref-url": Code(
        summary="A $ref is a URL.",
        explanation=(
            "Nothing is downloaded. Copy the file into the spec's folder and refer to it by its relative path."
        ),
        bad="components: {schemas: {Copy: {$ref: 'https://example.com/a.yaml#/A'}}}",
        good=_yaml("""
            components:
              schemas:
                Copy: {$ref: '#/components/schemas/Order'}
        """),
    ),
    "ref-outside": Code(
        summary="A $ref leads out of the spec's folder.",
        explanation="A spec must be complete in its folder. Copy what is shared.",
        bad="components: {schemas: {Copy: {$ref: '../other/openapi.yaml#/components/schemas/A'}}}",
        good=_yaml("""
            components:
              schemas:
                Copy: {$ref: '#/components/schemas/Order'}
        """),
    ),
    "ref-missing": Code(
        summary="The target of a $ref does not exist.",
        explanation="Check the spelling of the JSON pointer, or add the target.",
        bad=_yaml("""
            components:
              schemas:
                Copy: {$ref: '#/components/schemas/Ordr'}
        """),
        good=_yaml("""
            components:
              schemas:
                Copy: {$ref: '#/components/schemas/Order'}
        """),
    ),
    "ref-kind": Code(
        summary="The target of a $ref is another kind of object.",
        explanation="A schema can refer only to a schema, a parameter only to a parameter, and so on.",
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {parameters: [{$ref: '#/components/schemas/Order'}]}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}: {get: {parameters: [{$ref: '#/components/parameters/Id'}]}}
            components:
              parameters: {Id: {name: id, in: path, required: true, schema: {type: integer}}}
        """),
    ),
    "ref-cycle": Code(
        summary="Circular $ref.",
        explanation=(
            "References that lead only to each other describe nothing. A schema may refer to itself inside "
            "a property or a list."
        ),
        bad=_yaml("""
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
        """),
        good=_yaml("""
            components:
              schemas:
                A: {type: object, properties: {parent: {$ref: '#/components/schemas/A'}}}
        """),
    ),
    "ref-deep": Code(
        summary="A $ref leads into another schema.",
        explanation=(
            "Give the inner schema a name under components/schemas; the name becomes the name of its class. "
            "In a spec without x-wo-client the generator does so."
        ),
        bad=_yaml("""
            x-wo-client: {class: Acme}
            components:
              schemas:
                Copy:
                  type: object
                  properties: {id: {$ref: '#/components/schemas/Order/properties/id'}}
        """),
        good=_yaml("""
            components:
              schemas:
                Id: {type: integer}
                Copy: {type: object, properties: {id: {$ref: '#/components/schemas/Id'}}}
        """),
    ),
}

STANDARD: Final[Mapping[str, Code]] = {
    "openapi-version": Code(
        summary="The document is not OpenAPI 3.",
        explanation=(
            "Convert Swagger 2.0 documents first. OpenAPI 3.0 is read as 3.1 says the same; of 3.2, what is in 3.1 too."
        ),
        bad="openapi: '2.0'",
        good="openapi: '3.1.0'",
    ),
    "openapi-invalid": Code(
        summary="An object violates the OpenAPI standard.",
        explanation="The message names the field that is missing or has a wrong value.",
        bad="info: {title: [Acme], version: '1'}",
        good="info: {title: Acme, version: '1'}",
    ),
    "openapi-unknown": Code(
        summary="OpenAPI has no such field.",
        explanation="Usually a spelling mistake. Other keys must start with x-.",
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {sumary: Get an order.}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}: {get: {summary: Get an order.}}
        """),
    ),
    "schema-invalid": Code(
        summary="A schema violates JSON Schema 2020-12.",
        explanation="The message names the keyword that has a wrong value.",
        bad=_yaml("""
            components:
              schemas:
                Order: {type: objct}
        """),
        good=_yaml("""
            components:
              schemas:
                Order: {type: object}
        """),
    ),
    "schema-unknown": Code(
        summary="JSON Schema and OpenAPI have no such keyword.",
        explanation="Usually a spelling mistake. JSON Schema would ignore the keyword silently.",
        bad=_yaml("""
            components:
              schemas:
                Name: {type: string, maxLenght: 10}
        """),
        good=_yaml("""
            components:
              schemas:
                Name: {type: string, maxLength: 10}
        """),
    ),
    "unsupported": Code(
        summary="A part of the standard that no code is generated for.",
        explanation=(
            "An error where calls would go wrong without it, otherwise a warning. Describe the API without it."
        ),
        bad=_yaml("""
            components:
              schemas:
                Point: {type: array, prefixItems: [{type: number}, {type: number}]}
        """),
        good=_yaml("""
            components:
              schemas:
                Point: {type: array, items: {type: number}}
        """),
    ),
    "nullable": Code(
        summary="OpenAPI 3.1 has no `nullable`.",
        explanation=(
            "It was removed after OpenAPI 3.0. Add 'null' to the type, or use anyOf with {type: 'null'} for "
            "a reference."
        ),
        bad=_yaml("""
            components:
              schemas:
                Note: {type: string, nullable: true}
        """),
        good=_yaml("""
            components:
              schemas:
                Note: {type: [string, 'null']}
        """),
    ),
    "required-unknown": Code(
        summary="`required` names a property that does not exist.",
        explanation="Check the spelling, or declare the property.",
        bad=_yaml("""
            components:
              schemas:
                Order: {required: [numbr], properties: {number: {type: string}}}
        """),
        good=_yaml("""
            components:
              schemas:
                Order: {required: [number], properties: {number: {type: string}}}
        """),
    ),
    "enum-invalid": Code(
        summary="The values of an enum are missing, repeated or of another type.",
        explanation="Every value must be unique and fit the declared type.",
        bad=_yaml("""
            components:
              schemas:
                Status: {type: string, enum: [open, closed, open]}
        """),
        good=_yaml("""
            components:
              schemas:
                Status: {type: string, enum: [open, closed]}
        """),
    ),
    "discriminator": Code(
        summary="A discriminator does not tell its alternatives apart.",
        explanation=(
            "It needs a propertyName, and oneOf or anyOf with references to schemas that all have this property. "
            "Each value means one member: by the mapping, by the property's const or enum, or else by the name of the "
            "schema."
        ),
        bad=_yaml("""
            components:
              schemas:
                Part:
                  oneOf: [{$ref: '#/components/schemas/Order'}, {$ref: '#/components/schemas/Fee'}]
                  discriminator: {propertyName: kind}
                Fee: {type: object, properties: {kind: {type: string}}}
        """),
        good=_yaml("""
            components:
              schemas:
                Part:
                  oneOf: [{$ref: '#/components/schemas/Item'}, {$ref: '#/components/schemas/Fee'}]
                  discriminator: {propertyName: kind}
                Fee: {type: object, properties: {kind: {type: string}}}
                Item: {type: object, properties: {kind: {type: string}}}
        """),
    ),
    "pattern": Code(
        summary="A regular expression does not compile.",
        explanation=(
            "Patterns are checked by pydantic's engine, which has no look-around, back-references or huge "
            "repetitions."
        ),
        bad=_yaml("""
            components:
              schemas:
                Code: {type: string, pattern: '(?=a)b'}
        """),
        good=_yaml("""
            components:
              schemas:
                Code: {type: string, pattern: '^[a-z]+$'}
        """),
    ),
    "allof-conflict": Code(
        summary="The parts of an allOf contradict each other.",
        explanation=(
            "allOf becomes one schema. Its parts must agree wherever they declare the same property or keyword."
        ),
        bad=_yaml("""
            components:
              schemas:
                Both:
                  allOf:
                    - {type: object, properties: {a: {type: string}}}
                    - {type: object, properties: {a: {type: integer}}}
        """),
        good=_yaml("""
            components:
              schemas:
                Both:
                  allOf:
                    - {type: object, properties: {a: {type: string}}}
                    - {type: object, properties: {b: {type: integer}}}
        """),
    ),
    "example-invalid": Code(
        summary="An example does not match its schema.",
        explanation=(
            "Examples are validated in the mode in which they are used: read for responses, create or "
            "update for requests."
        ),
        bad=_yaml("""
            components:
              schemas:
                Count: {type: integer, examples: [many]}
        """),
        good=_yaml("""
            components:
              schemas:
                Count: {type: integer, examples: [3]}
        """),
    ),
    "default-invalid": Code(
        summary="A default does not match its schema.",
        explanation="Fix the default or the schema.",
        bad=_yaml("""
            components:
              schemas:
                Closed: {type: boolean, default: no}
        """),
        good=_yaml("""
            components:
              schemas:
                Closed: {type: boolean, default: false}
        """),
    ),
}

OPERATIONS: Final[Mapping[str, Code]] = {
    "operation-id": Code(
        summary="An operationId is missing or invalid.",
        explanation="It becomes the name of the method: a verb and a noun in lowerCamelCase.",
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {operationId: '5 orders'}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}: {get: {operationId: getOrder}}
        """),
    ),
    "operation-duplicate": Code(
        summary="Two operations have the same operationId.",
        explanation="Rename one of them.",
        bad=_yaml("""
            paths:
              /orders:
                get:
                  operationId: getOrder
                  responses: {'204': {description: Nothing.}}
        """),
        good=_yaml("""
            paths:
              /orders:
                get:
                  operationId: listOrders
                  tags: [orders]
                  responses: {'204': {description: Nothing.}}
        """),
    ),
    "only": Code(
        summary="An entry of `x-wo-only` matches no operation.",
        explanation="A pattern matches operationIds or `method /path`. Correct it, or remove it.",
        bad=_yaml("""
            x-wo-only: {operations: ['list*'], tags: [orders]}
        """),
        good=_yaml("""
            x-wo-only: {tags: [orders]}
        """),
    ),
    "path-template": Code(
        summary="A path is repeated, or has invalid characters or segments.",
        explanation=(
            "Paths consist of letters, digits, -._~ and {names}. Two paths must differ in more than the "
            "names in braces."
        ),
        bad=_yaml("""
            paths:
              /orders/../invoices:
                get:
                  operationId: listInvoices
                  responses: {'204': {description: Nothing.}}
        """),
        good=_yaml("""
            paths:
              /invoices:
                get:
                  operationId: listInvoices
                  responses: {'204': {description: Nothing.}}
        """),
    ),
    "path-parameter": Code(
        summary="The names in a path and its declared parameters differ.",
        explanation=(
            "Declare every {name} of the path with in: path and required: true, and nothing else with in: path."
        ),
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {parameters: []}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
        """),
    ),
    "parameter-duplicate": Code(
        summary="A parameter is declared twice, or is a credential of a security scheme.",
        explanation="Keep one declaration. The client sends the credentials of security schemes itself.",
        bad=_yaml("""
            paths:
              /orders/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: q, in: query, schema: {type: string}}
                    - {name: q, in: query, schema: {type: string}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: q, in: query, schema: {type: string}}
        """),
    ),
    "security-unknown": Code(
        summary="A security requirement names a scheme that does not exist.",
        explanation="Declare it under components/securitySchemes.",
        bad="security: [{token: []}]",
        good=_yaml("""
            security: [{token: []}]
            components:
              securitySchemes: {token: {type: http, scheme: bearer}}
        """),
    ),
    "server": Code(
        summary="The URL of a server and its variables differ.",
        explanation="Declare every {name} of the URL under variables, and no others.",
        bad="servers: [{url: 'https://{region}.acme.example'}]",
        good="servers: [{url: 'https://{region}.acme.example', variables: {region: {default: eu}}}]",
    ),
    "success-several": Code(
        summary="A method returns one kind of body, and successful responses have several.",
        explanation=(
            "A method returns JSON, a text or a file. The JSON of its 2xx responses may differ, unless a part of it is "
            "taken by `x-wo-paging` or `x-wo-unwrap`: then use one schema."
        ),
        bad=_yaml("""
            paths:
              /orders/{id}:
                get:
                  responses:
                    '201':
                      description: Other.
                      content: {text/plain: {schema: {type: string}}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}:
                get:
                  responses:
                    '201':
                      description: Other.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
        """),
    ),
}

NAMES: Final[Mapping[str, Code]] = {
    "name-component": Code(
        summary="The name of a schema is not one that OpenAPI allows.",
        explanation="Use letters, digits, dots, hyphens and _. Its class is called like it, in PascalCase.",
        bad=_yaml("""
            components:
              schemas:
                order item: {type: object}
        """),
        good=_yaml("""
            components:
              schemas:
                OrderItem: {type: object}
        """),
    ),
    "name-long": Code(
        summary="A name has more than 200 characters.",
        explanation="Names become identifiers and file names. Shorten it, or set x-wo-python-name.",
        bad="# a property whose name has more than 200 characters",
        good="# a shorter name",
    ),
    "name-package": Code(
        summary="The package, its distribution or the client's class would get an unusable name.",
        explanation=(
            "The folder of a spec gives its package a name. One that is not a Python name, or that belongs to the "
            "standard library or to the runtime, cannot be installed or imported."
        ),
        bad=_yaml("""
            x-wo-client: {distribution: workorders-runtime, package: json}
        """),
        good=_yaml("""
            x-wo-client: {distribution: acme-runtime, package: acme_runtime}
        """),
    ),
    "name-clash": Code(
        summary="Two things would have the same name in Python.",
        explanation=(
            "Names are converted to snake_case or PascalCase, so different names can become the same. "
            "Rename one with x-wo-python-name or x-wo-method."
        ),
        bad=_yaml("""
            components:
              schemas:
                Order: {properties: {orderId: {type: string}, order_id: {type: string}}}
        """),
        good=_yaml("""
            components:
              schemas:
                Order:
                  properties:
                    orderId: {type: string}
                    order_id: {type: string, x-wo-python-name: legacy_id}
        """),
    ),
    "renamed-from": Code(
        summary="An earlier name can't work.",
        explanation=(
            "`x-wo-renamed-from` keeps the earlier name of a method, an argument or a field for one more release. "
            "That name must be free, and belong to an operation, a parameter or a property."
        ),
        bad=_yaml("""
            components:
              schemas:
                Order:
                  properties:
                    note: {type: string, x-wo-renamed-from: remark}
                    remark: {type: string}
        """),
        good=_yaml("""
            components:
              schemas:
                Order:
                  properties:
                    note: {type: string, x-wo-renamed-from: remark}
        """),
    ),
}

KEYS: Final[Mapping[str, Code]] = {
    "extension-unknown": Code(
        summary="An x-wo- key does not exist, or not on this object.",
        explanation="specs/README.md lists every key and where it is allowed.",
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {x-wo-saftey: safe}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}: {get: {x-wo-safety: safe}}
        """),
    ),
    "extension-invalid": Code(
        summary="The value of an x-wo- key is invalid.",
        explanation="specs/extensions.schema.json describes the values of every key.",
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {x-wo-safety: always}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}: {get: {x-wo-safety: safe}}
        """),
    ),
    "extension-foreign": Code(
        summary="An extension of another tool is ignored.",
        explanation="A warning: keys that start with x- but not with x-wo- have no effect on the generated package.",
        bad="info: {x-logo: {url: 'https://acme.example/logo.png'}}",
        good="info: {title: Acme}",
    ),
    "extension-refused": Code(
        summary="A key that could put text of the spec into code.",
        explanation=(
            "The model generator acts on some keys of its own, such as x-python-type. They are errors "
            "everywhere in a spec."
        ),
        bad=_yaml("""
            components:
              schemas:
                Order: {x-python-type: subprocess.Popen}
        """),
        good=_yaml("""
            components:
              schemas:
                Order: {type: object}
        """),
    ),
    "source-unknown": Code(
        summary="The key x-wo-source names a source that x-wo-source-index does not have.",
        explanation="Add the page to x-wo-source-index, or fix the name.",
        bad=_yaml("""
            x-wo-source-index: {orders: {page: 'https://acme.example/docs'}}
            paths:
              /orders/{id}: {get: {x-wo-source: order}}
        """),
        good=_yaml("""
            x-wo-source-index: {orders: {page: 'https://acme.example/docs'}}
            paths:
              /orders/{id}: {get: {x-wo-source: orders}}
        """),
    ),
    "source-missing": Code(
        summary="An operation or a named schema has no x-wo-source.",
        explanation=(
            "In a spec with x-wo-client, every operation names the page of the vendor that describes it. "
            "With x-wo-source-index, every named schema does too."
        ),
        bad=_yaml("""
            x-wo-client: {class: Acme}
            paths:
              /orders/{id}: {get: {x-wo-safety: safe}}
        """),
        good=_yaml("""
            x-wo-client: {class: Acme}
            paths:
              /orders/{id}:
                get:
                  x-wo-safety: safe
                  x-wo-source: {page: 'https://acme.example/docs'}
        """),
    ),
    "safety-missing": Code(
        summary="An operation has no x-wo-safety.",
        explanation=(
            "In a spec with x-wo-client, every operation declares whether it can be retried: safe, "
            "idempotent, keyed or unsafe."
        ),
        bad=_yaml("""
            x-wo-client: {class: Acme}
            paths:
              /orders/{id}: {get: {x-wo-source: {page: 'https://acme.example/docs'}}}
        """),
        good=_yaml("""
            x-wo-client: {class: Acme}
            paths:
              /orders/{id}:
                get:
                  x-wo-safety: safe
                  x-wo-source: {page: 'https://acme.example/docs'}
        """),
    ),
    "token": Code(
        summary="The key x-wo-token does not describe a token endpoint.",
        explanation=(
            "It names an operation with security: [], whose request body holds the credentials and whose "
            "response holds the access token."
        ),
        bad=_yaml("""
            components:
              securitySchemes:
                token: {type: http, scheme: bearer, x-wo-token: {operation: fetchToken}}
        """),
        good=_yaml("""
            paths:
              /token:
                post:
                  operationId: fetchToken
                  security: []
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {password: {type: string}}}
                  responses:
                    '200':
                      description: A token.
                      content:
                        application/json:
                          schema: {type: object, properties: {access_token: {type: string}}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer, x-wo-token: {operation: fetchToken}}
        """),
    ),
    "webhooks": Code(
        summary="The key x-wo-webhooks does not fit the messages of the spec.",
        explanation=(
            "It says where a message has its event and the id of its delivery, and how it is signed: a header, and the "
            "text that is signed, with the body and where needed a timestamp, the URL or the id."
        ),
        bad=_yaml("""
            x-wo-webhooks:
              event: /event
              signature: {header: X-Signature, signed: '{timestamp}.{body}'}
            webhooks:
              orderCreated:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {event: {type: string}}}
        """),
        good=_yaml("""
            x-wo-webhooks:
              event: /event
              signature: {header: X-Signature, signed: '{timestamp}.{body}', timestamp: {header: X-Timestamp}}
            webhooks:
              orderCreated:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {event: {type: string}}}
        """),
    ),
    "resource": Code(
        summary="A resource does not exist, is nested in one that does not, or has no description.",
        explanation=(
            "Resources come from x-wo-resource or from the first tag. Describe them under x-wo- "
            "client.resources or with a tag. A missing description is a warning."
        ),
        bad="{x-wo-client: {resources: {ordrs: Orders.}}}",
        good="tags: [{name: orders, description: Orders.}]",
    ),
    "copy-from-parameter": Code(
        summary="The parameter in x-wo-copy-from-parameter is not one of an operation that sends the property.",
        explanation=("It names a path or query parameter as it is on the wire. Its value is sent in the body as well."),
        bad=_yaml("""
            paths:
              /orders/{id}:
                put:
                  operationId: updateOrder
                  tags: [orders]
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                  responses: {'204': {description: Updated.}}
            components:
              schemas:
                Order: {properties: {id: {type: integer, x-wo-copy-from-parameter: order_id}}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}:
                put:
                  operationId: updateOrder
                  tags: [orders]
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                  responses: {'204': {description: Updated.}}
            components:
              schemas:
                Order: {properties: {id: {type: integer, x-wo-copy-from-parameter: id}}}
        """),
    ),
    "protocol": Code(
        summary="The API needs more than a request for each operation, which the client does not do.",
        explanation=(
            "A client sends one request for each operation. It does not write SOAP envelopes, split GraphQL or "
            "JSON-RPC into methods, sign requests or fetch CSRF tokens. Such operations can be called with bodies "
            "and headers that users make themselves."
        ),
        bad=_yaml("""
            paths:
              /rpc:
                post:
                  operationId: callMethod
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties: {jsonrpc: {const: '2.0'}, method: {type: string}, params: {type: object}}
        """),
        good=_yaml("""
            paths:
              /orders:
                post:
                  operationId: createOrder
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {title: {type: string}}}
        """),
    ),
    "positional": Code(
        summary="The name in x-wo-positional is not one of a query parameter or body property.",
        explanation="It lists query parameters or properties of the body, as they are on the wire.",
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {x-wo-positional: [number]}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}:
                get:
                  x-wo-positional: [number]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: number, in: query, required: true, schema: {type: string}}
        """),
    ),
    "paging": Code(
        summary="The key x-wo-paging names a parameter or points to a value that does not exist.",
        explanation=(
            "Its pointers lead into the body of the successful response, `$response.header.<name>` to one of its "
            "headers; its parameter is a query parameter of the operation, or a pointer into its JSON body, which no "
            "caller must give. `more` leads to a boolean, to 0 and 1, or to the text true and false. A list in pages "
            "has no outcome for the status 304."
        ),
        bad=_yaml("""
            paths:
              /orders:
                get:
                  operationId: listOrders
                  tags: [orders]
                  x-wo-paging: {style: offset, items: /data, parameter: offset, next: /next}
                  responses:
                    '200':
                      description: Orders.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Orders'}}}
            components:
              schemas:
                Orders:
                  type: object
                  properties:
                    data: {type: array, items: {$ref: '#/components/schemas/Order'}}
                    next: {type: integer}
        """),
        good=_yaml("""
            paths:
              /orders:
                get:
                  operationId: listOrders
                  tags: [orders]
                  x-wo-paging: {style: offset, items: /data, parameter: offset, next: /next}
                  parameters: [{name: offset, in: query, schema: {type: integer}}]
                  responses:
                    '200':
                      description: Orders.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Orders'}}}
            components:
              schemas:
                Orders:
                  type: object
                  properties:
                    data: {type: array, items: {$ref: '#/components/schemas/Order'}}
                    next: {type: integer}
        """),
    ),
    "unwrap": Code(
        summary="The key x-wo-unwrap points to a value that does not exist.",
        explanation=(
            "It is a JSON pointer into the body: the part that the method returns, or that its arguments "
            "are sent in. In a response it may be a header that the response declares."
        ),
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {responses: {'200': {x-wo-unwrap: /data}}}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}: {get: {responses: {'200': {x-wo-unwrap: /id}}}}
        """),
    ),
    "canonical": Code(
        summary="The key x-wo-canonical of a work order points to a value that does not exist or does not fit.",
        explanation=(
            "Each field is a JSON pointer into the work order as responses hold it: text fields to text or an "
            "integer, times to a date or a date-time. Only the places of references step through lists. One schema "
            "of a spec is the work order, and an operation returns it."
        ),
        bad=_yaml("""
            components:
              schemas:
                Order:
                  x-wo-canonical: {id: /number, state: /status}
                  properties:
                    id: {type: integer}
                    status: {type: string, enum: [new], x-wo-canonical: {states: {new: open}}}
        """),
        good=_yaml("""
            components:
              schemas:
                Order:
                  x-wo-canonical: {id: /id, state: /status}
                  properties:
                    id: {type: integer}
                    status: {type: string, enum: [new], x-wo-canonical: {states: {new: open}}}
        """),
    ),
    "canonical-states": Code(
        summary="The states of a status are missing, incomplete or unused.",
        explanation=(
            "The schema that the `state` of a work order points to lists the state of each of its values, as text. "
            "A value that fits no state is mapped to unknown, so that nothing is left out by mistake."
        ),
        bad=_yaml("""
            components:
              schemas:
                Order:
                  x-wo-canonical: {id: /id, state: /status}
                  properties:
                    id: {type: integer}
                    status: {type: string, enum: [new, done], x-wo-canonical: {states: {new: open}}}
        """),
        good=_yaml("""
            components:
              schemas:
                Order:
                  x-wo-canonical: {id: /id, state: /status}
                  properties:
                    id: {type: integer}
                    status: {type: string, enum: [new, done], x-wo-canonical: {states: {new: open, done: completed}}}
        """),
    ),
    "presence": Code(
        summary="The keys x-wo-presence, x-wo-nullable-in and `required` contradict each other or are misplaced.",
        explanation=(
            "Plain `required` lists what every mode requires. x-wo-presence lists the modes in which the "
            "property exists, and whether each requires it."
        ),
        bad=_yaml("""
            components:
              schemas:
                Order:
                  required: [name]
                  properties:
                    name: {type: string, x-wo-presence: {read: optional, create: required}}
        """),
        good=_yaml("""
            components:
              schemas:
                Order:
                  properties:
                    name: {type: string, x-wo-presence: {read: optional, create: required}}
        """),
    ),
    "wire": Code(
        summary="A wire format is on a value that is not a date-time.",
        explanation=(
            "The key x-wo-wire needs format: date-time or date-time-local; int-bool needs an integer with enum: [0, 1]."
        ),
        bad=_yaml("""
            components:
              schemas:
                Order: {properties: {at: {type: string, x-wo-wire: rfc3339}}}
        """),
        good=_yaml("""
            components:
              schemas:
                Order: {properties: {at: {type: string, format: date-time, x-wo-wire: rfc3339}}}
        """),
    ),
    "enum-names": Code(
        summary="The key x-wo-enum-names does not name the values of the enum.",
        explanation="It lists one Python name for each value, without repetitions or Python keywords.",
        bad=_yaml("""
            components:
              schemas:
                Status: {type: integer, enum: [1, 2], x-wo-enum-names: [OPEN]}
        """),
        good=_yaml("""
            components:
              schemas:
                Status: {type: integer, enum: [1, 2], x-wo-enum-names: [OPEN, CLOSED]}
        """),
    ),
    "idempotency-key": Code(
        summary="The keys x-wo-safety: keyed and x-wo-idempotency-key must be used together.",
        explanation=("A keyed operation is retried with the same value in the header that x-wo-idempotency-key names."),
        bad=_yaml("""
            paths:
              /orders/{id}: {get: {x-wo-safety: keyed}}
        """),
        good=_yaml("""
            paths:
              /orders/{id}:
                get: {x-wo-safety: keyed, x-wo-idempotency-key: Idempotency-Key}
        """),
    ),
    "server-name": Code(
        summary="With several servers, each needs a unique name.",
        explanation='Users choose a server by its name (`server="eu"`). The first one is the default.',
        bad="servers: [{url: 'https://eu.acme.example'}, {url: 'https://us.acme.example'}]",
        good=_yaml("""
            servers:
              - {url: 'https://eu.acme.example', x-wo-server-name: eu}
              - {url: 'https://us.acme.example', x-wo-server-name: us}
        """),
    ),
    "client-option": Code(
        summary="One client option is used for two different parameters.",
        explanation=(
            "The key x-wo-client-option turns a parameter into an option of the client. All operations must send it "
            "in the same way."
        ),
        bad=_yaml("""
            paths:
              /orders/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: Version, in: header, x-wo-client-option: version, schema: {type: string}}
                    - name: API-Version
                      in: header
                      x-wo-client-option: version
                      schema: {type: string}
        """),
        good=_yaml("""
            paths:
              /orders/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: Version, in: header, x-wo-client-option: version, schema: {type: string}}
        """),
    ),
    "releases": Code(
        summary="Releases must be listed newest first, with dates in that order and with notes.",
        explanation="The first release is the version of the package.",
        bad="{x-wo-client: {releases: [{version: '0.1.0'}, {version: '0.2.0'}]}}",
        good="{x-wo-client: {releases: [{version: '0.2.0'}, {version: '0.1.0'}]}}",
    ),
}

CODES: Final[Mapping[str, Code]] = {**READING, **REFERENCES, **STANDARD, **OPERATIONS, **NAMES, **KEYS}
"""Every code that reading and linting a spec can report."""

RECORDINGS: Final[Mapping[str, Code]] = {
    "recording-name": Code(
        summary="A file that is not called `<operationId>.<case>.yaml`.",
        explanation="The name says which operation the recording calls. A case has letters, digits, - and _.",
    ),
    "recording-size": Code(summary="A recording is too large.", explanation="Shorten the bodies in it."),
    "recording-unknown": Code(
        summary="A key that the format of recordings does not have.",
        explanation="The format is described in `tests/recordings/README.md`.",
    ),
    "recording-missing": Code(
        summary="A key that every recording needs.",
        explanation="The format is described in `tests/recordings/README.md`.",
    ),
    "recording-invalid": Code(
        summary="A value that the format of recordings does not allow.",
        explanation="The message says which values are allowed.",
    ),
    "recording-vendor": Code(
        summary="Recordings of a vendor without a spec.",
        explanation="The folder of recordings has the name of the folder of the spec.",
    ),
    "recording-operation": Code(
        summary="A recording, or an exchange in it, that is of no operation of the spec.",
        explanation="Correct the name of the file, or the method and URL of the request.",
    ),
    "recording-old": Code(
        summary="A recording is older than `x-wo-recordings.max-age` allows.",
        explanation="Record the call again, or compare it with its source and change the date.",
    ),
    "coverage-invalid": Code(
        summary="The file of the recorded coverage is not what `--update-baseline` writes.",
        explanation="Write it with `workorders verify --update-baseline`.",
    ),
    "coverage-fell": Code(
        summary="Recordings show less of a spec than before.",
        explanation="Add a recording of this part, or accept the loss with `workorders verify --update-baseline`.",
    ),
}
"""Every code that reading recordings and measuring their coverage gives, besides those of reading YAML."""

DRIFT: Final[Mapping[str, Code]] = {
    "unknown-field": Code(
        summary="A body has a field that the spec does not have.",
        explanation="Add the field to its schema, so that clients have it as an attribute.",
    ),
    "missing-field": Code(
        summary="A body lacks a field that the spec requires.",
        explanation="Take the field out of `required`, or say in which modes it exists.",
    ),
    "wrong-type": Code(
        summary="A value has another type than the spec says.",
        explanation="Correct the type, or declare how the value is converted.",
    ),
    "new-enum-value": Code(
        summary="A value is none of those that the spec lists.",
        explanation="Add the value to the enum, or to the mapping of the discriminator.",
    ),
    "null-value": Code(
        summary="A value is null, which the spec does not allow.",
        explanation="Add the type null.",
    ),
    "undocumented-status": Code(
        summary="A response has a status that the operation does not declare.",
        explanation="Add the status to the responses of the operation.",
    ),
    "property-rule": Code(
        summary="A request has other properties than its schema asks for.",
        explanation="Correct what `anyOf`, `oneOf`, `minProperties` or `maxProperties` say about them.",
    ),
    "response-unreadable": Code(
        summary="The client can't read a response of the API.",
        explanation="Compare the response with the spec: its media type, its body and where lists are in it.",
    ),
}
"""Every code of a difference between a spec and what was sent and received."""

REPLAYING: Final[Mapping[str, Code]] = {
    "replay-request": Code(
        summary="A client sends another request than the recorded one.",
        explanation="Correct the spec, or record the call again.",
    ),
    "replay-result": Code(
        summary="A client returns, or raises, something else than the recording expects.",
        explanation="Correct the spec, or what the recording expects.",
    ),
    "replay-call": Code(
        summary="The client has no such method, or refuses the recorded arguments.",
        explanation="Correct `call` in the recording.",
    ),
    "replay-webhook": Code(
        summary="A package can't receive a recorded webhook message.",
        explanation="Correct what `x-wo-webhooks` says about signatures and events, or the recording.",
    ),
    "replay-package": Code(
        summary="A package was not generated, or from another version of the spec.",
        explanation="Run `workorders generate`.",
    ),
    "replay-none": Code(
        summary="A vendor has no recordings.",
        explanation="Record a call with `workorders record`.",
    ),
}
"""Every code that replaying gives, besides those of reading recordings."""

CHANGES: Final[Mapping[str, Code]] = {
    "accepted-invalid": Code(
        summary="A value in `accepted-changes.yaml` that its format does not allow.",
        explanation="Each entry has a kind, a subject and a reason.",
    ),
    "accepted-kind": Code(
        summary="An entry of `accepted-changes.yaml` accepts a kind of change that does not exist.",
        explanation="`specs/CHANGES.md` lists the kinds.",
    ),
    "accepted-unused": Code(
        summary="An entry of `accepted-changes.yaml` matches no change.",
        explanation="Remove it, or correct its kind, subject or direction.",
    ),
}
"""Every code that comparing two specs gives, besides those of reading them."""

ALL_CODES: Final[Mapping[str, Code]] = {**CODES, **RECORDINGS, **DRIFT, **REPLAYING, **CHANGES}
"""Every code of a diagnostic."""
