"""The mock server as an ASGI application. The only file that imports Starlette."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from workorders.mock.deliveries import Deliveries, DeliveryError
from workorders.mock.messages import Incoming, Outgoing
from workorders.mock.page import page_of
from workorders.mock.vendor import MockVendor

METHODS: Final = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
MAX_BODY: Final = 32 * 1024 * 1024
_HOSTS: Final = ["127.0.0.1", "localhost", "[::1]"]


def application(vendors: Mapping[str, MockVendor], deliveries: Deliveries) -> Starlette:
    """Make the application: a page at ``/``, the vendors below their names, and what controls the server.

    Args:
        vendors: The vendors by name.
        deliveries: Sends webhook messages.
    """

    async def page(_: Request) -> Response:
        return HTMLResponse(page_of(vendors, deliveries))

    async def requests(_: Request) -> Response:
        return JSONResponse([each for vendor in vendors.values() for each in vendor.as_json()])

    async def reset(_: Request) -> Response:
        for vendor in vendors.values():
            vendor.reset()
        return JSONResponse({"reset": sorted(vendors)})

    async def deliver(request: Request) -> Response:
        try:
            options = json.loads(await request.body() or b"{}")
            name, event = request.path_params["vendor"], request.path_params["event"]
            sent = await run_in_threadpool(deliveries.send, vendors.get(name), event, options)
        except (ValueError, DeliveryError) as error:
            return JSONResponse({"error": str(error)}, status_code=400)
        return JSONResponse(sent)

    async def serve(request: Request) -> Response:
        name = request.path_params["vendor"]
        vendor = vendors.get(name)
        if vendor is None:
            known = ", ".join(f"/{each}" for each in vendors)
            return JSONResponse({"error": f"There is no vendor {name!r} here. Use {known}."}, status_code=404)
        body = await _body(request)
        if body is None:
            return JSONResponse({"error": f"The body is larger than {MAX_BODY} bytes."}, status_code=413)
        raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
        path = raw.decode("ascii", "replace").partition("?")[0].removeprefix(f"/{name}")
        incoming = Incoming(
            request.method,
            path,
            request.url.query,
            {key.lower(): value for key, value in request.headers.items()},
            body,
            f"{request.url.scheme}://{request.url.netloc}/{name}",
        )
        outgoing = vendor.handle(incoming)
        if outgoing.hangs:
            await _until_disconnected(request)
        return _response(outgoing)

    routes = [
        Route("/", page),
        Route("/_mock/requests", requests),
        Route("/_mock/reset", reset, methods=["POST"]),
        Route("/_mock/webhooks/{vendor}/{event}", deliver, methods=["POST"]),
        Route("/{vendor}", serve, methods=METHODS),
        Route("/{vendor}/{path:path}", serve, methods=METHODS),
    ]
    return Starlette(routes=routes, middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS)])


async def _body(request: Request) -> bytes | None:
    """Read the body; ``None``: it is too large."""
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > MAX_BODY:
            return None
    return bytes(read)


async def _until_disconnected(request: Request) -> None:
    while not await request.is_disconnected():
        await asyncio.sleep(0.05)


def _response(outgoing: Outgoing) -> Response:
    response = Response(outgoing.body, outgoing.status)
    for name, value in outgoing.headers.items():
        response.headers[name] = value
    return response
