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


def sign_ins(file):
    """Who may sign in to a made-up year, by role, and the password of all: from the report of `chuan demo`."""
    people, password = {}, None
    for line in pathlib.Path(file).read_text(encoding="utf-8").splitlines():
        row = re.match(r"([a-z]+(?:-[a-z0-9]+)+)\s{2,}(\S.*?)\s{2,}", line)
        if row:
            people.setdefault(row.group(2), row.group(1))
        found = re.match(r"Mật khẩu.*: (\S+)$", line)
        if found:
            password = found.group(1)
    return people, password


def sign_in(page, base, login, password):
    """Signs in by the form; the page is then the list of what is to be done, or what was asked for before."""
    page.goto(f"{base}/sign-in")
    page.fill("#login", login)
    page.fill("#password", password)
    page.click("main button[type=submit]")
    page.wait_for_load_state("load")
    if page.query_selector("#faults"):
        raise RuntimeError(f"{login}: {page.inner_text('#faults')}")


class Look:
    """Holds one page, as it is in a browser, against what every page must be."""

    def __init__(self):
        from axe_core_python.sync_playwright import Axe

        self.axe = Axe()
        self.faults = []

    def at(self, page, width, name):
        """At a width: axe finds nothing, nothing is wider than the screen, nothing that can be touched is too small to hit."""
        page.set_viewport_size({"width": width, "height": 900})
        for violation in self.axe.run(page)["violations"]:
            for node in violation["nodes"][:3]:
                self.faults.append(f"{name} at {width}: {violation['id']}: {violation['help']}: {node['html'][:160]}")
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            widest = page.evaluate(
                "width => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > width + 1)"
                ".slice(-1).map(e => e.outerHTML.slice(0, 160))[0]", width)
            self.faults.append(f"{name} at {width}: the page is {wide} wide: {widest}")

    def watch(self, page, name):
        """What the browser refuses or does not find, from now on."""
        def console(message):
            if message.type == "error" and "the server responded with a status of" not in message.text:
                self.faults.append(f"{name()}: the browser says: {message.text}")

        def response(answer):
            if answer.status >= 500 or answer.status >= 400 and answer.request.resource_type not in ("document", "fetch"):
                self.faults.append(f"{name()}: {answer.status}: {answer.url}")

        page.on("console", console)
        page.on("pageerror", lambda error: self.faults.append(f"{name()}: {error}"))
        page.on("response", response)


# Identifiers, codes and whatever else tells one page from another of the same kind.
PARTS = [
    (re.compile(r"/[0-9a-z]{26}(?=/|$)"), "/ID"), (re.compile(r"/(criteria)/[^/]+"), r"/\1/CODE"),
    (re.compile(r"/units/\d+"), "/units/CODE"), (re.compile(r"/minutes/\d+"), "/minutes/N"),
    (re.compile(r"^/sets/[^/]+/[^/]+/[^/]+"), "/sets/ID/EDITION/CODE"), (re.compile(r"^/sets/[^/]+/[^/]+"), "/sets/ID/EDITION"),
]


def kind(path):
    """The kind of page that an address leads to: identifiers and what follows a question mark left out but for their names."""
    path, _, query = path.partition("?")
    for part, word in PARTS:
        path = part.sub(word, path)
    names = sorted({word.partition("=")[0] for word in query.split("&") if word})
    return path + ("?" + "&".join(names) if names else "")


# Where officers begin; all else is found by following links.
DOORS = ["/work", "/verification", "/council", "/decisions", "/campaigns", "/administration", "/account", "/studio"]
# Public pages, looked at without signing in, and what is no page.
ELSEWHERE = re.compile(r"^/(units|rankings|sets|compare|check|data|map|api|assets|en)(/|\?|$)|^/(\?|$)|\.csv(\?|$)|/(file|content)(\?|$)|^/sign-in")


def follow(page, base, look, each=1):
    """Opens one page (or so many as said) of every kind that somebody signed in is led to: yields the kind and the address."""
    seen, waiting = {}, [(door, None) for door in DOORS]
    tried = set()
    while waiting:
        path, origin = waiting.pop(0)
        if path in tried or seen.get(kind(path), 0) >= each:
            continue
        tried.add(path)
        answer = page.goto(base + path, wait_until="load")
        if answer.status in (403, 404) and origin is None:
            continue
        if answer.status >= 400:
            look.faults.append(f"{path}: {answer.status}, linked from {origin}")
            continue
        seen[kind(path)] = seen.get(kind(path), 0) + 1
        if not page.query_selector("form[action$='/sign-out'] button"):
            look.faults.append(f"{path}: no way to sign out")
        yield kind(path), path
        links = page.eval_on_selector_all("main a[href], .person a[href]", "all => all.map(a => a.getAttribute('href'))")
        for link in links:
            link = link.partition("#")[0]
            if link.startswith("/") and not ELSEWHERE.search(link):
                waiting.append((link, path))
