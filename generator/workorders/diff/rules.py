"""What each change means: one table, for `workorders diff` and for the page that documents it.

Breaking is what makes code that was written for the earlier package, or a client that was generated from the earlier
spec, stop working or do something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "additive", "documentation"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change: its sentence, and how much it breaks."""

    sentence: str
    """With ``{subject}``, ``{before}``, ``{after}`` and ``{direction}``."""
    request: Level
    response: Level
    why: str = ""
    ours: bool = False
    """It concerns our own names and keys, which a vendor's document does not have."""
    directed: bool = True
    """It is reported for requests and responses separately."""
    is_rename: bool = False
    """Something is called differently: what is gone in Python may be there under its new name."""
    is_announcement: bool = False
    """What it is about still works, and warns."""

    def level(self, direction: str) -> Level:
        """Return how much a change breaks."""
        return self.response if direction == "response" else self.request

    def text(self, subject: str, direction: str, before: str, after: str) -> str:
        """Describe a change."""
        return self.sentence.format(
            subject=subject, before=before, after=after, direction=f"{direction}s" if direction else ""
        )


def _any(sentence: str, level: Level, why: str = "", *, ours: bool = False) -> Rule:
    return Rule(sentence, level, level, why, ours, directed=False)


def _in(sentence: str, request: Level, response: Level, why: str = "", *, ours: bool = False) -> Rule:
    return Rule(sentence, request, response, why, ours)


def _rename(rule: Rule) -> Rule:
    return replace(rule, is_rename=True)


def _announced(sentence: str) -> Rule:
    """Return the rule of a new name with which the old one still works."""
    rule = _any(sentence, "additive", "The old name works and warns.", ours=True)
    return replace(rule, is_rename=True, is_announcement=True)


RULES: Final[Mapping[str, Rule]] = {
    # -- operations
    "operation-added": _any("{subject} is new", "additive"),
    "operation-removed": _any("{subject} was removed", "breaking"),
    "operation-renamed": _rename(_any("{subject} is called {after}, no longer {before}", "breaking", ours=True)),
    "operation-rename-announced": _announced("{subject} is called {after}; {before} is deprecated"),
    "earlier-name-removed": _any(
        "{subject} can no longer be called by its earlier name {before}", "breaking", ours=True
    ),
    "operation-deprecated": _any("{subject} is deprecated", "additive", "It works, with a DeprecationWarning."),
    "operation-undeprecated": _any("{subject} is no longer deprecated", "additive"),
    "path-changed": _any(
        "{subject} has the path {after}, no longer {before}", "breaking", "Clients in use send to the old path."
    ),
    "method-changed": _any(
        "{subject} is sent with {after}, no longer with {before}",
        "breaking",
        "Clients in use send with the old method.",
    ),
    "operation-server-changed": _any("{subject} is on the servers {after}, no longer on {before}", "breaking"),
    "safety-loosened": _any(
        "{subject} is {after}, no longer {before}", "breaking", "It is retried where it was not.", ours=True
    ),
    "safety-tightened": _any(
        "{subject} is {after}, no longer {before}", "additive", "It is retried less often.", ours=True
    ),
    "idempotency-key-added": _any("{subject} sends the idempotency key {after}", "additive", ours=True),
    "idempotency-key-changed": _any(
        "{subject} has the idempotency key {after}, no longer {before}",
        "breaking",
        "A retry may be applied twice.",
        ours=True,
    ),
    "positional-changed": _any(
        "{subject} accepts {after} as positional arguments, no longer {before}", "breaking", ours=True
    ),
    "paging-added": _any("{subject} is read page by page", "breaking", "It returns pages of items.", ours=True),
    "paging-removed": _any("{subject} is no longer read page by page", "breaking", ours=True),
    "paging-changed": _any(
        "how {subject} continues changed: {before} became {after}",
        "breaking",
        "Positions that users keep lead elsewhere.",
        ours=True,
    ),
    "paging-extended": _any("the paging of {subject} says more: {after}", "additive", ours=True),
    "rate-limit-changed": _any(
        "the rate limit of {subject} is {after}, no longer {before}",
        "additive",
        "Clients wait for it by themselves.",
        ours=True,
    ),
    "error-status-added": _any("{subject} documents the error {after}", "documentation"),
    "error-body-changed": _any(
        "the body of the error {after} of {subject} changed",
        "documentation",
        "`error.parsed` is what the server sends.",
    ),
    "error-status-removed": _any("{subject} no longer documents the error {before}", "documentation"),
    "success-added": _any("{subject} may succeed with {after}", "additive"),
    "success-without-body": _any(
        "{subject} may succeed with {after} and no body", "breaking", "The result may be None."
    ),
    "success-removed": _any("{subject} no longer succeeds with {before}", "additive"),
    "etag-added": _any("the result of {subject} has an `etag`", "additive", ours=True),
    "etag-removed": _any("the result of {subject} has no `etag` any more", "breaking", ours=True),
    "result-changed": _any("{subject} returns {after}, no longer {before}", "breaking"),
    "unwrap-changed": _any(
        "what {subject} sends or returns is at {after}, no longer at {before}", "breaking", ours=True
    ),
    # -- parameters and bodies
    "parameter-added": _any("{subject} is a new optional parameter", "additive"),
    "parameter-added-required": _any("{subject} is a new required parameter", "breaking"),
    "parameter-removed": _any("{subject} was removed", "breaking"),
    "parameter-renamed": _rename(_any("{subject} is called {after}, no longer {before}", "breaking")),
    "parameter-name-changed": _rename(
        _any("the argument for {subject} is {after}, no longer {before}", "breaking", ours=True)
    ),
    "parameter-rename-announced": _announced("the argument for {subject} is {after}; {before} is deprecated"),
    "earlier-argument-removed": _any(
        "{subject} can no longer be given by its earlier name {before}", "breaking", ours=True
    ),
    "parameter-moved": _any("{subject} is sent in the {after}, no longer in the {before}", "breaking"),
    "parameter-required": _any("{subject} became required", "breaking"),
    "parameter-optional": _any("{subject} became optional", "additive"),
    "parameter-style-changed": _any("{subject} is written as {after}, no longer as {before}", "breaking"),
    "parameter-deprecated": _any("{subject} is deprecated", "additive"),
    "client-option-changed": _any("{subject} is set by {after}, no longer by {before}", "breaking", ours=True),
    "body-added": _any("{subject} accepts a body", "additive"),
    "body-added-required": _any("{subject} requires a body", "breaking"),
    "body-removed": _any("{subject} no longer has a body", "breaking"),
    "body-required": _any("the body of {subject} became required", "breaking"),
    "body-optional": _any("the body of {subject} became optional", "additive"),
    "body-type-changed": _any("the body of {subject} is {after}, no longer {before}", "breaking"),
    "body-mode-changed": _any("the body of {subject} is for {after}, no longer for {before}", "breaking", ours=True),
    "encoding-changed": _any("the parts of the body of {subject} are written differently", "breaking"),
    # -- schemas
    "schema-renamed": _rename(
        _any("the schema {before} is called {after}", "breaking", "Its class has another name.", ours=True)
    ),
    "property-added": _in("{subject} is new in {direction}", "additive", "additive"),
    "property-added-required": _in(
        "{subject} is new in {direction}, and always there",
        "breaking",
        "additive",
        "Code in use does not send it.",
    ),
    "property-removed": _in("{subject} was removed from {direction}", "breaking", "breaking"),
    "property-renamed": _rename(
        _in("{subject} is called {after}, no longer {before}, in {direction}", "breaking", "breaking")
    ),
    "property-rename-announced": _announced("{subject} is called {after}; {before} is deprecated"),
    "earlier-field-removed": _any("{subject} no longer has its earlier name {before}", "breaking", ours=True),
    "field-renamed": _rename(_any("the field of {subject} is {after}, no longer {before}", "breaking", ours=True)),
    "property-required": _in(
        "{subject} became required in {direction}", "breaking", "additive", "A response always has it."
    ),
    "property-optional": _in(
        "{subject} became optional in {direction}", "additive", "breaking", "What is absent is read as None."
    ),
    "property-deprecated": _any("{subject} is deprecated", "additive"),
    "null-added": _in(
        "{subject} may be null in {direction}", "additive", "breaking", "Code in use does not expect None."
    ),
    "null-added-to-optional": _in(
        "{subject} may be null in {direction}; it may be absent already, which is read as None, too",
        "additive",
        "additive",
    ),
    "null-removed": _in(
        "{subject} must not be null in {direction}", "breaking", "additive", "Code in use may send None."
    ),
    "type-changed": _in("{subject} is {after}, no longer {before}, in {direction}", "breaking", "breaking"),
    "type-widened": _in("{subject} is {after} and not only {before} in {direction}", "additive", "breaking"),
    "type-narrowed": _in("{subject} is only {after}, no longer {before}, in {direction}", "breaking", "additive"),
    "union-member-added": _in("{subject} may be {after} in {direction}", "additive", "breaking"),
    "union-member-removed": _in("{subject} is no longer {before} in {direction}", "breaking", "additive"),
    "discriminator-changed": _in(
        "the members of {subject} are told apart by {after}, no longer by {before}, in {direction}",
        "breaking",
        "breaking",
    ),
    "format-changed": _in(
        "{subject} has the format {after}, no longer {before}, in {direction}", "breaking", "breaking"
    ),
    "format-described": _any(
        "{subject} is described as {after}, no longer as {before}", "documentation", "Its Python type is the same."
    ),
    "enum-value-added": _in(
        "{subject} may be {after} in {direction}",
        "additive",
        "additive",
        "Enums are open: code in use reads the value as a member that is not known.",
    ),
    "enum-value-removed": _in(
        "{subject} is no longer {before} in {direction}", "breaking", "breaking", "Its member was removed."
    ),
    "enum-added": _in(
        "{subject} lists its values in {direction}: {after}",
        "breaking",
        "additive",
        "Enums of strings are strings.",
    ),
    "enum-removed": _in("{subject} no longer lists its values in {direction}", "breaking", "breaking"),
    "enum-names-changed": _any("members of {subject} have other names", "breaking", ours=True),
    "constant-changed": _in("{subject} is always {after}, no longer {before}, in {direction}", "breaking", "breaking"),
    "limit-tightened": _in(
        "{subject} is limited to {after}, no longer to {before}, in {direction}",
        "breaking",
        "documentation",
        "Responses are not checked against limits.",
    ),
    "limit-loosened": _in(
        "{subject} is limited to {after}, no longer to {before}, in {direction}", "additive", "documentation"
    ),
    "rules-tightened": _any("{subject} has a rule about which properties are given: {after}", "breaking"),
    "rules-loosened": _any("{subject} no longer has the rule {before}", "additive"),
    "additional-added": _in("{subject} may have further properties in {direction}", "additive", "additive"),
    "additional-removed": _in("{subject} has no further properties in {direction}", "breaking", "documentation"),
    "default-added": _any("{subject} has the default {after}", "documentation"),
    "default-changed": _any(
        "{subject} has the default {after}, no longer {before}", "breaking", "Leaving it out means something else."
    ),
    "default-removed": _any("{subject} no longer has the default {before}", "breaking"),
    "sensitive-added": _any("{subject} is redacted", "additive", ours=True),
    "sensitive-removed": _any("{subject} is no longer redacted", "breaking", "Its values become visible.", ours=True),
    "common-view-added": _any("the common view has {after} of {subject}", "additive", ours=True),
    "common-view-removed": _any("the common view no longer has {before} of {subject}", "breaking", ours=True),
    "common-view-changed": _any(
        "the common view reads {after} of {subject} differently", "breaking", "Values that users see change.", ours=True
    ),
    "keyword-changed": _in(
        "{after} of {subject} changed in {direction}", "breaking", "breaking", "Whether it breaks is not known."
    ),
    # -- the client
    "package-renamed": _rename(_any("{subject} is {after}, no longer {before}", "breaking", ours=True)),
    "environment-changed": _any(
        "{subject} is read from the environment variable {after}, no longer from {before}", "breaking", ours=True
    ),
    "timezone-changed": _any("the time zone is {after}, no longer {before}", "breaking", ours=True),
    "server-added": _any("the server {subject} is new", "additive"),
    "server-removed": _any("the server {subject} was removed", "breaking"),
    "server-changed": _any("the server {subject} is {after}, no longer {before}", "breaking"),
    "server-default-changed": _any("the default server of {subject} is {after}, no longer {before}", "breaking"),
    "server-variable-added": _any("{subject} is a new variable with a default", "additive"),
    "server-variable-required": _any("{subject} must be given", "breaking"),
    "server-variable-optional": _any("{subject} need not be given", "additive"),
    "server-variable-removed": _any("{subject} was removed", "breaking"),
    "server-variable-default": _any("{subject} defaults to {after}, no longer to {before}", "breaking"),
    "server-variable-values": _any("{subject} may be {after}", "additive"),
    "server-variable-narrowed": _any("{subject} is no longer {before}", "breaking"),
    "auth-added": _any("{subject} requires {after}", "breaking"),
    "auth-removed": _any("{subject} no longer requires {before}", "additive"),
    "auth-alternative-added": _any("{subject} accepts {after}, too", "additive"),
    "auth-alternative-removed": _any("{subject} no longer accepts {before}", "breaking"),
    "scope-required": _any("credentials of {subject} need the scope {after}", "breaking"),
    "scope-removed": _any("credentials of {subject} no longer need the scope {before}", "additive"),
    "scheme-changed": _any("credentials of {subject} are sent or fetched differently: {after}", "breaking"),
    "token-changed": _any("credentials of {subject} are fetched or sent differently", "breaking", ours=True),
    "errors-changed": _any("{subject} of failed responses changed", "breaking", "Other errors are raised.", ours=True),
    "errors-extended": _any("{subject} of failed responses is found in more places", "additive", ours=True),
    "decoding-changed": _any("{subject} accepts less: {before} became {after}", "breaking", ours=True),
    "decoding-extended": _any("{subject} accepts more: {after}", "additive", ours=True),
    "webhook-added": _any("the message {subject} is new", "additive"),
    "webhook-removed": _any("the message {subject} was removed", "breaking"),
    "webhook-body-added": _any("the message {subject} has a body", "additive"),
    "webhook-body-removed": _any("the message {subject} no longer has a body", "breaking"),
    "webhook-rules-added": _any("{subject} of messages is described", "additive", ours=True),
    "webhook-rules-changed": _any("{subject} of messages changed", "breaking", ours=True),
    "key-changed": _any(
        "the key {after} of {subject} changed", "breaking", "Whether it breaks is not known.", ours=True
    ),
    # -- text
    "description-changed": _any("the description of {subject} changed", "documentation", ours=True),
    "examples-changed": _any("the examples of {subject} changed", "documentation", ours=True),
    "source-changed": _any("the source of {subject}, or how certain it is, changed", "documentation", ours=True),
    # -- the package alone
    "python-breaking": _any("the public API of the package changed: {subject}", "breaking", ours=True),
    "python-additive": _any("the public API of the package grew: {subject}", "additive", ours=True),
    "not-covered": _any("{subject} is in the vendor's document and not in the spec", "documentation"),
}
"""Kind of change -> what it means."""
