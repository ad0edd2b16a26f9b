"""Changes of the credentials that are accepted, and of the scopes that they need."""

from __future__ import annotations

from workorders.diff.changes import Changes
from workorders.openapi.semantics.security import Requirement
from workorders.openapi.values import as_list, as_mapping


def compare_requirements(
    changes: Changes,
    subject: str,
    pointers: tuple[str, str],
    before: tuple[Requirement, ...],
    after: tuple[Requirement, ...],
) -> None:
    """Compare the credentials that are accepted."""
    old, new = ({frozenset(each) for each in side} for side in (before, after))
    if not old or not new:
        if old != new:
            values = tuple(" or ".join(map(_scheme_names, side)) or "nothing" for side in (before, after))
            changes.add("auth-removed" if not new else "auth-added", subject, pointers, (values[0], values[1]))
        return
    for each in after:
        if frozenset(each) not in old:
            changes.add("auth-alternative-added", subject, pointers, ("", _scheme_names(each)))
    for each in before:
        if frozenset(each) not in new:
            changes.add("auth-alternative-removed", subject, pointers, (_scheme_names(each), ""))


def compare_scopes(changes: Changes, subject: str, pointers: tuple[str, str], before: object, after: object) -> None:
    """Compare the scopes that credentials need, where the same credentials are accepted."""
    old, new = _scopes(before), _scopes(after)
    for schemes in [each for each in new if each in old]:
        for scope in sorted(new[schemes] - old[schemes]):
            changes.add("scope-required", subject, pointers, ("", scope))
        for scope in sorted(old[schemes] - new[schemes]):
            changes.add("scope-removed", subject, pointers, (scope, ""))


def compare_plans(changes: Changes) -> None:
    """Compare what the packages do with credentials, where the specs do not differ in what they accept."""
    old, new = changes.old.generated, changes.new.generated
    if old is None or new is None:
        return
    plans = [(each.api.client.plan.auth, each.api.client.plan.servers) for each in (old, new)]
    known = ("auth-", "scheme-", "server-", "operation-server-")
    if plans[0] != plans[1] and not any(change.kind.startswith(known) for change in changes.found()):
        changes.add("token-changed", "the API", ("/components/securitySchemes", "/components/securitySchemes"))


def _scopes(given: object) -> dict[frozenset[str], set[str]]:
    return {
        frozenset(each): {f"{scope} of {scheme}" for scheme, scopes in each.items() for scope in as_list(scopes)}
        for each in map(as_mapping, as_list(given))
    }


def _scheme_names(requirement: Requirement) -> str:
    return " and ".join(requirement) or "no credentials"
