"""The types that a generated method declares, with the imports that only a type checker makes."""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from collections.abc import Callable
from typing import Any

__all__ = ["required_arguments", "result_type"]


def required_arguments(method: Callable[..., Any]) -> dict[str, Any]:
    """Return the types of the arguments that a method requires."""
    names = _names(method)
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return {
        parameter.name: _evaluated(parameter.annotation, names)
        for parameter in inspect.signature(method).parameters.values()
        if parameter.kind in kinds and parameter.default is inspect.Parameter.empty
    }


def result_type(method: Callable[..., Any]) -> Any:
    """Return the type of what a method returns."""
    return _evaluated(inspect.signature(method).return_annotation, _names(method))


def _evaluated(annotation: Any, names: dict[str, Any]) -> Any:
    return eval(annotation, names) if isinstance(annotation, str) else annotation


def _names(method: Callable[..., Any]) -> dict[str, Any]:
    module = sys.modules[method.__module__]
    names = dict(vars(module))
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Import):
            names |= {alias.asname or alias.name: importlib.import_module(alias.name) for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module != "__future__":
            source = importlib.import_module("." * node.level + (node.module or ""), module.__package__)
            for alias in node.names:
                if hasattr(source, alias.name):
                    names.setdefault(alias.asname or alias.name, getattr(source, alias.name))
    return names
