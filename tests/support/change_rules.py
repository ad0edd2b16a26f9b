"""The page that says what each change of a spec means, rendered from the table of rules."""

from __future__ import annotations

from workorders.diff.rules import RULES, Rule

_HEAD = """\
# What a change of a spec means

`workorders diff` reports these kinds of changes. This page is generated from the table in
`generator/workorders/diff/rules.py`: `pytest tests/contract/docs --update-golden`.

- **breaking**: code that was written for the earlier package, or a client that was generated from the earlier spec,
  stops working or does something else.
- **additive**: both go on, and there is something new.
- **documentation**: nothing but text.

A change counts as breaking, too, when a type checker says so of the generated package. In the table, a change that
means something else in requests than in responses has two levels.

A change that is accepted with a reason in `accepted-changes.yaml`, next to the spec, counts as documentation:

```yaml
accepted:
  - kind: null-added
    subject: WorkOrder.title
    direction: response
    reason: It was never null in two years of recordings; the description was wrong.
```

| kind | change | in requests | in responses |
|---|---|---|---|
"""


def page() -> str:
    """Render the page."""
    return _HEAD + "".join(_row(kind, rule) for kind, rule in RULES.items())


def _row(kind: str, rule: Rule) -> str:
    names = {"subject": "*it*", "before": "*old*", "after": "*new*", "direction": "requests or responses"}
    text = f"{rule.sentence.format(**names)}. {rule.why}".strip()
    return f"| `{kind}` | {text[0].upper()}{text[1:]} | {rule.request} | {rule.response} |\n"
