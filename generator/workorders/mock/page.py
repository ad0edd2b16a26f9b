"""The page of the mock server: its operations, recent requests and what was wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final

from workorders.mock.deliveries import Deliveries
from workorders.mock.faults import HEADER, USAGE
from workorders.mock.vendor import Entry, MockVendor

_STYLE: Final = """
:root { color-scheme: light dark; --line: #8884; --bad: #c0392b; --good: #2e7d32; --soft: #8881; }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
code { font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; background: var(--soft); }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td:nth-child(2) { min-width: 10rem; }
tr:last-child td { border-bottom: 0; } .bad { color: var(--bad); } .good { color: var(--good); }
details { margin: .5rem 0; border: 1px solid var(--line); border-radius: 8px; padding: .5rem .75rem; }
summary { cursor: pointer; font-weight: 600; } ul { margin: .25rem 0; padding-left: 1.1rem; } .note { opacity: .75; }
@media (max-width: 40rem) { .wide { display: none; } th, td { padding: .3rem .4rem; } }
"""


def page_of(vendors: Mapping[str, MockVendor], deliveries: Deliveries) -> str:
    """Return the page as HTML."""
    return "".join(_page(vendors, deliveries))


def _page(vendors: Mapping[str, MockVendor], deliveries: Deliveries) -> Iterator[str]:
    yield '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>workorders mock</title>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<style>{_STYLE}</style></head><body><main><h1>workorders mock</h1>"
    yield '<p class="note">Local servers made from the specs and the recordings. Any credential is accepted, except '
    yield f"<code>invalid</code>. The request header <code>{escape(HEADER)}</code> injects faults. {escape(USAGE)}.</p>"
    yield '<h2>Recent requests</h2><div class="scroll"><table><thead><tr><th>Status</th><th>Request</th>'
    yield '<th class="wide">Operation</th><th>What was wrong</th></tr></thead><tbody>'
    entries = [entry for vendor in vendors.values() for entry in vendor.log]
    if not entries:
        yield '<tr><td colspan="4">No request yet.</td></tr>'
    for entry in sorted(entries, key=lambda each: -each.number)[:50]:
        yield from _row(entry)
    yield "</tbody></table></div>"
    for name, vendor in vendors.items():
        yield from _vendor(name, vendor, deliveries)
    yield "</main></body></html>"


def _row(entry: Entry) -> Iterator[str]:
    mood = "good" if entry.status < 400 else "bad"
    yield f'<tr><td class="{mood}">{entry.status}</td>'
    yield f"<td><code>{escape(entry.method)} /{escape(entry.vendor)}{escape(entry.path)}</code></td>"
    yield f'<td class="wide"><code>{escape(entry.operation)}</code></td>'
    yield f"<td>{'<br>'.join(escape(each) for each in entry.problems)}</td></tr>"


def _vendor(name: str, vendor: MockVendor, deliveries: Deliveries) -> Iterator[str]:
    yield f"<h2>{escape(vendor.api.client.title)}</h2>"
    yield f"<p>Base URL: <code>/{escape(name)}</code>. {len(vendor.api.operations)} operations.</p>"
    yield '<details><summary>Operations</summary><div class="scroll"><table><thead><tr><th>Call</th><th>Request</th>'
    yield '<th class="wide">Summary</th></tr></thead><tbody>'
    for operation in vendor.api.operations:
        yield f"<tr><td><code>{escape(operation.resource)}.{escape(operation.name)}</code></td>"
        yield f"<td><code>{escape(operation.method)} {escape(operation.path)}</code></td>"
        yield f'<td class="wide">{escape(operation.summary)}</td></tr>'
    yield "</tbody></table></div></details>"
    if events := deliveries.events(vendor):
        listed = "".join(f"<li><code>{escape(each)}</code></li>" for each in events)
        yield f"<details><summary>Webhook events ({len(events)})</summary>"
        yield f"<p>Send one: <code>POST /_mock/webhooks/{escape(name)}/EVENT</code></p><ul>{listed}</ul></details>"
