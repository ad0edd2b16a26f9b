"""Source of a caller -> the lines that use what changes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from workorders.ir.public import owner
from workorders.upgrade.effects import Effect, Upgrade
from workorders.upgrade.types import item_of, models_in, page_of

Scope: TypeAlias = dict[str, str]
"""Variable, or ``self.attribute`` -> its type: ``client``, ``resource jobs``, ``class Job``, or an annotation."""

_CLIENT = "client"
_MODELS = "module models"
_PACKAGE = "module"


@dataclass(frozen=True, slots=True, order=True)
class Site:
    """One place that an upgrade touches."""

    file: str
    line: int
    column: int
    name: str
    reason: str
    new_name: str

    @property
    def message(self) -> str:
        """What changes, and what to write instead."""
        hint = f" Use {self.new_name}." if self.new_name else ""
        return f"{self.reason}.{hint}"

    def text(self) -> str:
        """Format as ``file:line:column: message``."""
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


def scan(source: str, file: str, upgrade: Upgrade) -> tuple[Site, ...]:
    """Find what an upgrade touches in one file.

    Raises:
        SyntaxError: The file is not Python.
    """
    tree = ast.parse(source, file)
    scanner = _Scanner(upgrade, file)
    if scanner.imports(tree):
        scanner.run(tree)
    return tuple(sorted(scanner.sites))


@dataclass
class _Scanner:
    upgrade: Upgrade
    file: str
    sites: set[Site] = field(default_factory=set[Site])
    scopes: list[Scope] = field(default_factory=lambda: [{}])
    attributes: Scope = field(default_factory=dict[str, str])

    # -- names --------------------------------------------------------------------------------------------------------

    def imports(self, tree: ast.AST) -> bool:
        """Learn what the file imports of the package. Returns whether it imports anything."""
        package = self.upgrade.package
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name.split(".")[0] == package:
                        self._bind(alias.asname or package, _PACKAGE if "." not in alias.name else _module(alias))
            elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == package:
                inside = (node.module or "").removeprefix(package).strip(".")
                for alias in node.names:
                    name = f"{inside}.{alias.name}" if inside.startswith(("models", "webhooks")) else alias.name
                    name = f"models.{alias.name}" if inside.startswith("models.") else name
                    self._bind(alias.asname or alias.name, self._kind(name))
                    self._touch(name, alias)
        return bool(self.scopes[0])

    def _kind(self, name: str) -> str:
        if name in self.upgrade.clients:
            return "class client"
        if name == "models":
            return _MODELS
        if name == "webhooks":
            return "module webhooks"
        return f"class {name.removeprefix('models.')}" if name.startswith("models.") else "other"

    def _bind(self, name: str, kind: str) -> None:
        self.scopes[-1][name] = kind

    def _lookup(self, name: str) -> str:
        return next((scope[name] for scope in reversed(self.scopes) if name in scope), "")

    def _touch(self, name: str, node: ast.expr | ast.alias | ast.keyword) -> None:
        effect = self.upgrade.effects.get(name)
        if effect is not None and not effect.is_new_and_required:
            self._add(name, effect, node)

    def _add(self, name: str, effect: Effect, node: ast.expr | ast.alias | ast.keyword) -> None:
        line, column = node.lineno, node.col_offset + 1
        if isinstance(node, ast.Attribute):
            line, column = node.end_lineno or line, (node.end_col_offset or column) - len(node.attr) + 1
        self.sites.add(Site(self.file, line, column, name, effect.reason, effect.new_name))

    # -- statements ---------------------------------------------------------------------------------------------------

    def run(self, tree: ast.Module) -> None:
        """Walk the file: first for the attributes of objects, then for what is touched."""
        self._block(tree.body)
        self._block(tree.body)

    def _block(self, body: list[ast.stmt]) -> None:
        for statement in body:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node)
                return
            case ast.ClassDef(body=body):
                for base in (*node.bases, *node.decorator_list):
                    self.type_of(base)
                self.scopes.append({})
                self._block(body)
                self.scopes.pop()
                return
            case ast.Assign(targets=targets, value=value):
                found = self.type_of(value)
                for target in targets:
                    self._assign(target, found)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                if value is not None:
                    self.type_of(value)
                self.type_of(annotation)
                self._assign(target, self._annotated(annotation))
            case ast.For(target=target, iter=iterated) | ast.AsyncFor(target=target, iter=iterated):
                self._assign(target, item_of_type(self.type_of(iterated)))
            case ast.With(items=items) | ast.AsyncWith(items=items):
                for item in items:
                    found = self.type_of(item.context_expr)
                    if item.optional_vars is not None:
                        self._assign(item.optional_vars, found)
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self.type_of(child)
        for name in ("body", "orelse", "finalbody"):
            self._block(getattr(node, name, []))
        for handler in getattr(node, "handlers", []):
            if handler.type is not None:
                self.type_of(handler.type)
            self._block(handler.body)
        for case in getattr(node, "cases", []):
            self._block(case.body)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for decorator in node.decorator_list:
            self.type_of(decorator)
        scope: Scope = {}
        arguments = node.args
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if argument.annotation is not None:
                self.type_of(argument.annotation)
            scope[argument.arg] = "" if argument.annotation is None else self._annotated(argument.annotation)
        if node.returns is not None:
            self.type_of(node.returns)
        self.scopes.append(scope)
        self._block(node.body)
        self.scopes.pop()

    def _annotated(self, annotation: ast.expr) -> str:
        text = ast.unparse(annotation).strip("'\"")
        if any(self._lookup(each.id) == "class client" for each in ast.walk(annotation) if isinstance(each, ast.Name)):
            return _CLIENT
        return text if item_of(text) or models_in(text, self.upgrade) else self._aliased(annotation)

    def _aliased(self, annotation: ast.expr) -> str:
        kind = self._lookup(annotation.id) if isinstance(annotation, ast.Name) else ""
        return kind.removeprefix("class ") if kind.startswith("class ") else ""

    def _assign(self, target: ast.expr, found: str) -> None:
        match target:
            case ast.Name(id=name):
                self._bind(name, found)
            case ast.Attribute():
                self.type_of(target.value)
                self.attributes[ast.unparse(target)] = found
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                for element in elements:
                    self._assign(element, "")
            case _:
                self.type_of(target)

    # -- expressions --------------------------------------------------------------------------------------------------

    def type_of(self, node: ast.expr) -> str:
        """Return the type of an expression, and note what it touches."""
        match node:
            case ast.Name(id=name):
                return self._lookup(name)
            case ast.Attribute():
                return self._attribute(node)
            case ast.Call():
                return self._call(node)
            case ast.Await(value=value) | ast.NamedExpr(value=value):
                found = self.type_of(value)
                if isinstance(node, ast.NamedExpr):
                    self._assign(node.target, found)
                return found
            case ast.Subscript(value=value, slice=index):
                found = self.type_of(value)
                self.type_of(index)
                return found if isinstance(index, ast.Slice) else item_of_type(found)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                return self._comprehension(node)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self.type_of(test)
                found, other = self.type_of(body), self.type_of(orelse)
                return found or other
            case _:
                self._inside(node)
                return ""

    def _inside(self, node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.type_of(child)
            elif not isinstance(child, ast.stmt):
                self._inside(child)

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> str:
        self.scopes.append({})
        for generator in node.generators:
            self._assign(generator.target, item_of_type(self.type_of(generator.iter)))
            for condition in generator.ifs:
                self.type_of(condition)
        if isinstance(node, ast.DictComp):
            self.type_of(node.key)
            self.type_of(node.value)
            found = ""
        else:
            found = self.type_of(node.elt)
        self.scopes.pop()
        return f"list[{found}]" if found and found.isidentifier() else ""

    def _attribute(self, node: ast.Attribute) -> str:
        if (known := self.attributes.get(ast.unparse(node))) is not None:
            return known
        above, name = self.type_of(node.value), node.attr
        if above == _PACKAGE:
            self._touch(name, node)
            return self._kind(name)
        if above.startswith("module "):
            full = f"{above.removeprefix('module ')}.{name}"
            self._touch(full, node)
            return self._kind(full)
        if above == _CLIENT or above.startswith("resource "):
            return self._member(node, above)
        if above.startswith("class "):
            self._touch(f"models.{above.removeprefix('class ')}.{name}", node)
            return ""
        if name in ("items", "data") and item_of(above):
            return f"list[{item_of(above)}]"
        for model in models_in(above, self.upgrade):
            full = f"models.{model}.{name}"
            if full in self.upgrade.api:
                self._touch(full, node)
                return self.upgrade.api[full].annotation
        return f"method {above} {name}" if above and name == "pages" else ""

    def _member(self, node: ast.Attribute, above: str) -> str:
        path = node.attr if above == _CLIENT else f"{above.removeprefix('resource ')}.{node.attr}"
        symbol = self.upgrade.api.get(path)
        if symbol is None:
            return ""
        self._touch(path, node)
        return f"resource {path}" if symbol.kind == "resource" else f"function {path}"

    def _call(self, node: ast.Call) -> str:
        called = self.type_of(node.func)
        for argument in node.args:
            self.type_of(argument)
        for keyword in node.keywords:
            self.type_of(keyword.value)
        if called == "class client":
            self._arguments(node, self.upgrade.clients[0])
            return _CLIENT
        if called.startswith("function "):
            name = called.removeprefix("function ")
            self._arguments(node, name)
            return self.upgrade.api[name].annotation
        if called.startswith("class "):
            self._fields(node, called.removeprefix("class "))
            return called.removeprefix("class ")
        if called.startswith("method "):
            return f"list[{page_of(called.split(' ', 1)[1].rpartition(' ')[0])}]"
        if isinstance(node.func, ast.Name) and node.func.id in ("next", "list", "sorted", "reversed") and node.args:
            found = self.type_of(node.args[0])
            return item_of(found) if node.func.id == "next" else f"list[{item_of(found)}]" if item_of(found) else ""
        return self._raw(node)

    def _raw(self, node: ast.Call) -> str:
        """Follow ``client.raw(client.jobs.update, …)``: the call of the method that it is given."""
        function = node.func
        is_raw = isinstance(function, ast.Attribute) and function.attr == "raw" and node.args
        method = self.type_of(node.args[0]) if is_raw else ""
        if method.startswith("function "):
            inner = ast.Call(node.args[0], node.args[1:], node.keywords)
            self._arguments(ast.copy_location(inner, node), method.removeprefix("function "))
        return ""

    def _arguments(self, node: ast.Call, name: str) -> None:
        positional = [
            argument
            for argument, symbol in self.upgrade.api.items()
            if symbol.position is not None and owner(argument) == name
        ]
        positional.sort(key=lambda each: self.upgrade.api[each].position or 0)
        given: set[str] = set()
        for argument, full in zip(node.args, positional, strict=False):
            given.add(full)
            effect = self.upgrade.effects.get(full)
            if effect is not None and not effect.new_name:
                self._touch(full, argument)
        for keyword in node.keywords:
            full = f"{name}({keyword.arg}=)"
            given.add(full)
            self._touch(full, keyword)
            if full in self.upgrade.api:
                self._value(keyword.value, self.upgrade.api[full].annotation)
        self._missing(node, given, name)

    def _fields(self, node: ast.Call, model: str) -> None:
        given = {f"models.{model}.{keyword.arg}" for keyword in node.keywords}
        for keyword in node.keywords:
            full = f"models.{model}.{keyword.arg}"
            self._touch(full, keyword)
            if full in self.upgrade.api:
                self._value(keyword.value, self.upgrade.api[full].annotation)
        self._missing(node, given, f"models.{model}")

    def _missing(self, node: ast.Call, given: set[str], name: str) -> None:
        if any(keyword.arg is None for keyword in node.keywords):
            return
        for full, effect in self.upgrade.effects.items():
            if effect.is_new_and_required and owner(full) == name and full not in given:
                self._add(full, effect, node)

    def _value(self, node: ast.expr, annotation: str) -> None:
        """Note a literal that an enum no longer has."""
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            return
        for full in self._members_of(annotation):
            if self.upgrade.api[full].value in (repr(node.value), f'"{node.value}"'):
                self._touch(full, node)

    def _members_of(self, annotation: str) -> Iterator[str]:
        for name, symbol in self.upgrade.api.items():
            if symbol.kind == "member" and f"{owner(name).removeprefix('models.')}Like" in annotation.split(" | "):
                yield name


def item_of_type(found: str) -> str:
    """Return the type of the items of a value; empty: it is not known."""
    is_annotation = found and " " not in found.partition("[")[0] and not found.startswith("module")
    return item_of(found) if is_annotation or "|" in found else ""


def _module(alias: ast.alias) -> str:
    inner = alias.name.split(".")[1]
    return f"module {inner}" if alias.asname else _PACKAGE
