"""What the scripts that look at pages share: the browser, and which pages there are."""

import contextlib
import pathlib
import re
import sys
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / ".build" / "web-venv"
sys.path[:0] = [str(path) for path in VENV.glob("lib/python3*/site-packages")]


@contextlib.contextmanager
def browser():
    """Debian's chromium without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        try:
            yield chromium
        finally:
            chromium.close()


def text(base, path):
    with urllib.request.urlopen(base + path, timeout=60) as answer:
        return answer.read().decode()


def public_paths(base):
    """One page of every kind, found by following links from the first page."""
    home = text(base, "/")
    paths = ["/", "/en", "/map", "/units", "/units?q=hoa", "/units?q=nobody-is-called-so", "/sets", "/rankings", "/check",
             "/data", "/no-such-page", "/units/04", "/?province=04", "/en/map?province=04"]
    unit = re.search(r'href="(/units/\d{5})"', home)
    if unit:
        paths += [unit.group(1), "/en" + unit.group(1)]
    sets = text(base, "/sets")
    one = re.search(r'href="(/sets/[^/"]+/[^/"]+)"', sets)
    if one:
        paths += [one.group(1), "/en" + one.group(1)]
        criterion = re.search(r'href="(' + re.escape(one.group(1)) + r'/(?!set\.yaml)[^"#]+)"', text(base, one.group(1)))
        if criterion:
            paths.append(criterion.group(1))
    campaign = re.search(r'href="(/rankings/[^"?]+)"', text(base, "/rankings"))
    if campaign:
        paths.append(campaign.group(1))
    compare = re.search(r'href="(/compare[^"]+)"', text(base, campaign.group(1)) if campaign else "")
    if compare:
        paths.append(compare.group(1).replace("&amp;", "&"))
    check = re.search(r'href="(/check\?q=[^"]+)"', text(base, unit.group(1)) if unit else "")
    if check:
        paths.append(check.group(1))
    return paths
