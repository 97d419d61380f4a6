"""Many pages in one browser, several at a time."""

import asyncio
import threading

from playwright.async_api import async_playwright

AT_ONCE = 4


def walk(addresses, visit, **context_options):
    """What `visit(page, address)` gives for each address, in their order; contexts are made with the given options.

    Runs in a thread of its own, since the tests' other browser holds the thread's event loop.
    """
    outcome = {}

    def run():
        try:
            outcome["results"] = asyncio.run(_walk(list(addresses), visit, context_options))
        except BaseException as error:
            outcome["error"] = error

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if "error" in outcome:
        raise outcome["error"]
    return outcome["results"]


async def _walk(addresses, visit, options):
    results = [None] * len(addresses)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        todo = iter(enumerate(addresses))

        async def worker():
            context = await browser.new_context(**options)
            page = await context.new_page()
            for index, address in todo:
                results[index] = await visit(page, address)
            await context.close()

        await asyncio.gather(*(worker() for _ in range(min(AT_ONCE, len(addresses)))))
        await browser.close()
    return results
