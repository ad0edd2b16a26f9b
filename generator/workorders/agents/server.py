"""An MCP server whose tools are the operations of vendors. The only file that imports the MCP SDK."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import anyio
from mcp.server import Server
from mcp.server.stdio import stdio_server
from mcp.types import (
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    Tool,
    ToolAnnotations,
)

from workorders.agents.caller import Caller, CallError
from workorders.agents.tools import input_schema, is_tool
from workorders.ir.api import Operation


@dataclass(frozen=True, slots=True)
class _Entry:
    caller: Caller
    operation: Operation
    tool: Tool


def mcp_server(callers: Sequence[Caller], *, writes: bool, items: int) -> Server[Any]:
    """Make the server.

    Args:
        callers: The vendors.
        writes: Whether operations that change something are tools.
        items: Items of a list that a tool returns.
    """
    entries = {entry.tool.name: entry for caller in callers for entry in _entries(caller, writes=writes)}

    async def list_tools(_context: Any, _params: PaginatedRequestParams | None) -> ListToolsResult:
        return ListToolsResult(tools=[entry.tool for entry in entries.values()])

    async def call_tool(_context: Any, params: CallToolRequestParams) -> CallToolResult:
        entry = entries.get(params.name)
        if entry is None:
            hint = "Operations that change something need --allow-writes"
            return _result(f"There is no tool {params.name!r}. {hint}.", failed=True)
        try:
            text = await anyio.to_thread.run_sync(entry.caller.call, entry.operation, params.arguments or {}, items)
        except CallError as error:
            return _result(str(error), failed=True)
        return _result(text, failed=False)

    return Server(
        "workorders",
        version=version("workorders"),
        instructions="Work orders of several vendors. Lists return their first items. Results have the vendor's names.",
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


async def serve(callers: Sequence[Caller], *, writes: bool, items: int) -> None:
    """Serve over stdin and stdout until they close."""
    server = mcp_server(callers, writes=writes, items=items)
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def _entries(caller: Caller, *, writes: bool) -> list[_Entry]:
    operations = caller.operations(writes=writes).values()
    return [_Entry(caller, each, _tool(caller, each)) for each in operations if is_tool(each)]


def _tool(caller: Caller, operation: Operation) -> Tool:
    name = f"{caller.vendor}_{operation.resource}_{operation.name}".replace(".", "_").replace("-", "_")
    return Tool(
        name=name,
        title=operation.summary,
        description=caller.doc(operation),
        input_schema=input_schema(operation, caller.api),
        annotations=ToolAnnotations(
            read_only_hint=operation.safety == "safe",
            destructive_hint=operation.method == "DELETE",
            idempotent_hint=operation.safety in ("safe", "idempotent"),
            open_world_hint=True,
        ),
    )


def _result(text: str, *, failed: bool) -> CallToolResult:
    structured = None if failed else {"result": json.loads(text)}
    return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=structured, is_error=failed)
