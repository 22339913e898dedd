"""Whether what listens at an address is a scheduler of dask, asked before a client is made for it.

dask's own client waits for its answer without end, and leaves a connection behind where the answer is something else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from netviz.errors import UserError, shown

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
"""How long connecting and the first answer may take together."""
LOOK_SECONDS = 0.2
"""How often it looks for an interruption meanwhile."""
START_ONE = "start one with dask scheduler, and give its address, such as tcp://10.0.0.5:8786."


def greet(address: str, interrupted: Callable[[], bool]) -> bool:
    """Exchange dask's greeting with the scheduler at an address; False where it is interrupted. Raises UserError."""
    from distributed.comm import get_address_host

    silence = f"--scheduler: nothing answers at {shown(address)}; {START_ONE}"
    try:
        get_address_host(address)
    except ValueError as error:  # it is no address at all
        raise UserError(silence) from error
    try:
        return asyncio.run(_greeted(address, interrupted))
    except TimeoutError as error:
        problem = f"what listens at {shown(address)} does not answer as a dask scheduler does"
        raise UserError(f"--scheduler: {problem}; {START_ONE}") from error
    except OSError as error:
        raise UserError(silence) from error
    except Exception as error:  # whatever the answer of something else leads to
        raise UserError(f"--scheduler: what answers at {shown(address)} is no dask scheduler; {START_ONE}") from error


async def _greeted(address: str, interrupted: Callable[[], bool]) -> bool:
    from distributed.comm import connect
    from distributed.security import Security

    options = Security().get_connection_args("client")
    greeting = asyncio.ensure_future(connect(address, timeout=CONNECT_SECONDS, **options))
    until = asyncio.get_running_loop().time() + ANSWER_SECONDS
    while not (await asyncio.wait({greeting}, timeout=LOOK_SECONDS))[0]:
        over = asyncio.get_running_loop().time() > until
        if over or interrupted():
            greeting.cancel()
            await asyncio.wait({greeting}, timeout=LOOK_SECONDS)
            if over:
                raise TimeoutError
            return False
    greeting.result().abort()
    return True
