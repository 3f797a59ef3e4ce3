"""Speaks raw HTTP to a running server and tries what no client should get away with.

attacks.py OPEN STRICT DEMO TOKEN: addresses of a server without limits on calls and of one with, the report of `chuan demo`, and a
token of a commune's officer. Every check prints a line when it fails; the exit code says whether any did.
"""

import json
import re
import socket
import sys
import threading
import time
import uuid

OPEN, STRICT, DEMO, TOKEN = sys.argv[1:5]
HOST, PORT = OPEN.split(":")[0], int(OPEN.split(":")[1])
failures = []
checks = 0


def expect(truth, what):
    global checks
    checks += 1
    if not truth:
        failures.append(what)
        print("SAI (FAILED):", what)


def exchange(data, address=OPEN, wait=3.0, parts=None):
    """Sends bytes, reads until the other side closes or is silent."""
    host, port = address.split(":")
    with socket.create_connection((host, int(port)), timeout=wait) as line:
        try:
            for part in parts or [data]:
                line.sendall(part)
        except (BrokenPipeError, ConnectionResetError):
            pass
        found = b""
        try:
            while True:
                piece = line.recv(65536)
                if not piece:
                    break
                found += piece
        except (TimeoutError, ConnectionResetError):
            pass
        return found


def status(answer):
    match = re.match(rb"HTTP/1\.1 (\d{3})", answer)
    return int(match.group(1)) if match else None


def answers(found):
    return len(re.findall(rb"HTTP/1\.1 \d{3} ", found))


def call(method, path, body=None, address=OPEN, **fields):
    content = b"" if body is None else (body if isinstance(body, bytes) else json.dumps(body).encode())
    head = [f"{method} {path} HTTP/1.1", f"Host: {address}", "Connection: close"]
    if body is not None:
        head += [f"Content-Length: {len(content)}"]
        fields.setdefault("content_type", "application/json")
    head += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    found = exchange("\r\n".join(head).encode() + b"\r\n\r\n" + content, address)
    top, _, rest = found.partition(b"\r\n\r\n")
    names = {}
    for line in top.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        names[name.strip().lower().decode()] = value.strip().decode()
    return status(found), names, rest


def with_token(method, path, body=None, token=TOKEN, key=None, **fields):
    fields["Authorization"] = f"Bearer {token}"
    if method != "GET":
        fields["Idempotency_Key"] = key or str(uuid.uuid4())
    return call(method, path, body, **fields)


# --- Headers that are smuggled into answers

for path in ["/units?q=x%0d%0aSet-Cookie:%20evil=1", "/api/v1/units?q=%0d%0aX-Evil:1", "/api/v1/units/%0d%0aX-Evil:1",
             "/en/%0d%0aSet-Cookie:evil=1", "/api/v1/sets/x%0aX-Evil:%201"]:
    code, names, _ = call("GET", path)
    expect(code in (200, 400, 404), f"{path}: {code}")
    expect("x-evil" not in names and "evil" not in names.get("set-cookie", ""), f"a header came through {path}")

# --- Requests that two servers could read differently

ends = b"Host: x\r\n"
inner = b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n"
cases = {
    "Content-Length and Transfer-Encoding": b"POST /api/v1/evaluations HTTP/1.1\r\n" + ends
    + b"Content-Type: application/json\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner,
    "two lengths": b"POST /api/v1/evaluations HTTP/1.1\r\n" + ends
    + b"Content-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\n{}" + inner,
    "an unknown coding": b"POST /api/v1/evaluations HTTP/1.1\r\n" + ends
    + b"Content-Type: application/json\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + inner,
    "a coding after chunked": b"POST /api/v1/evaluations HTTP/1.1\r\n" + ends
    + b"Content-Type: application/json\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + inner,
    "a space before the colon": b"POST /api/v1/evaluations HTTP/1.1\r\n" + ends
    + b"Content-Type: application/json\r\nContent-Length : 2\r\n\r\n{}" + inner,
    "a folded header": b"GET /health/live HTTP/1.1\r\n" + ends + b"X-A: b\r\n Content-Length: 5\r\n\r\n" + inner,
    "a length with a sign": b"POST /api/v1/evaluations HTTP/1.1\r\n" + ends
    + b"Content-Type: application/json\r\nContent-Length: +2\r\n\r\n{}" + inner,
    "a chunk of no number": b"POST /api/v1/evaluations HTTP/1.1\r\n" + ends
    + b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n" + inner,
}
for name, data in cases.items():
    found = exchange(data, wait=2.0)
    expect(b'"status":"live"' not in found or name == "a folded header" and answers(found) <= 1,
           f"{name}: what was hidden behind it was answered")
    expect(status(found) in (None, 400, 415, 411, 501), f"{name}: {status(found)}")

# --- Too much of everything

expect(call("GET", "/units?q=" + "a" * 5000)[0] in (400, 414), "an address of 5,000 bytes")
found = exchange(b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * 40_000 + b"\r\n\r\n")
expect(status(found) in (None, 400, 413, 431), f"a header of 40,000 bytes: {status(found)}")
found = exchange(b"GET / HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: 1\r\n" % i for i in range(400)) + b"\r\n")
expect(status(found) in (None, 400, 413, 431), f"400 headers: {status(found)}")
found = exchange(b"POST /api/v1/evaluations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900000000\r\n\r\n")
expect(status(found) == 413, f"a body said to have 900 MB: {status(found)}")
chunk = b"10000\r\n" + b" " * 65536 + b"\r\n"
found = exchange(None, wait=5.0, parts=[
    b"POST /api/v1/evaluations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"]
    + [chunk] * 40)
expect(status(found) in (None, 413), f"a chunked body of 2.6 MB: {status(found)}")
code, _, rest = call("POST", "/api/v1/evaluations", b"[" * 200_000)
expect(code == 400 and b"api.malformed-json" in rest, f"JSON 200,000 deep: {code}")
code, _, rest = call("POST", "/api/v1/evaluations", b'{"set":"a","set":"b","values":{}}')
expect(code == 400, f"a name twice: {code}")
code, _, rest = call("POST", "/api/v1/evaluations", {"set": "cds-xa@2024", "values": {"x" * 90: "1"}})
expect(code == 400, f"an unknown column: {code}")

# --- Ways of asking

code, names, _ = call("DELETE", "/api/v1/units")
expect(code == 405 and "GET" in names.get("allow", ""), f"DELETE of a list: {code} {names.get('allow')}")
code, names, _ = call("TRACE", "/api/v1/units")
expect(code == 405, f"TRACE: {code}")
code, _, rest = call("GET", "/api/v1/nothing")
expect(code == 404 and b'"code"' in rest, f"an unknown address: {code}")
code, _, _ = call("GET", "/api/v1/units?nonsense=1")
expect(code == 400, f"an unknown question: {code}")

# --- Caches and languages

code, names, first = call("GET", "/api/v1/units/01")
tag = names.get("etag", "")
expect(code == 200 and tag.startswith('"'), f"a unit with its tag: {code} {tag}")
expect(call("GET", "/api/v1/units/01", If_None_Match=tag)[0] == 304, "the same tag again")
expect(b"There is no" in call("GET", "/api/v1/units/999", Accept_Language="en")[2], "a refusal in English")
expect("Không có".encode() in call("GET", "/api/v1/units/999", Accept_Language="fr")[2], "a refusal in Vietnamese")

# --- Other sites

for path in ["/", "/api/v1/units/01", "/work", "/api/v1/journal"]:
    for method in ["GET", "OPTIONS"]:
        _, names, _ = call(method, path, Origin="https://evil.example", Access_Control_Request_Method="GET")
        expect(not any(name.startswith("access-control") for name in names), f"{method} {path} opens itself to another site")
code, _, _ = call("POST", "/sign-in", b"login=a&password=b", content_type="application/x-www-form-urlencoded", Origin="https://evil.example")
expect(code == 403, f"a form of another site signs in: {code}")

# --- Lists of files, and files beside those that are meant

for path in ["/assets/", "/assets/../Package.swift", "/assets/..%2f..%2fPackage.swift", "/assets/%2e%2e/%2e%2e/etc/passwd", "/.git/config",
             "/assets/look.css%00.png", "/Public/look.css", "/evidence/..%2f..%2fetc%2fpasswd"]:
    code, _, rest = call("GET", path)
    expect(code in (303, 400, 404) and b"root:" not in rest and b"swift-tools" not in rest, f"{path}: {code}")

# --- Tokens

expect(call("GET", "/api/v1/journal")[0] == 401, "the journal without a token")
expect(call("GET", "/api/v1/units/01", Authorization="Bearer chuan_" + "0" * 52)[0] == 401, "an invented token")
expect(call("GET", "/api/v1/units/01", Authorization="Basic YTpi")[0] == 401, "another scheme")
code, _, rest = with_token("GET", "/api/v1/tokens")
expect(code == 200 and TOKEN.encode() not in rest and b"secret" not in rest, f"one's own tokens: {code}")

# --- Things of others

units = re.findall(r"^xa-(\d+)", open(DEMO, encoding="utf-8").read(), re.M)
campaigns = json.loads(call("GET", "/api/v1/campaigns")[2])
own = other = None
for campaign in campaigns:
    mine = json.loads(with_token("GET", f"/api/v1/campaigns/{campaign['id']}/dossiers")[2])["items"]
    expect(all(d["unit"] == mine[0]["unit"] for d in mine), "an officer lists the dossiers of others")
    own = own or (mine[0] if mine else None)
published = json.loads(call("GET", "/api/v1/publications?limit=500")[2])["items"]
expect(own is not None, "the officer has a dossier")
expect(bool(published), "something is published")
if own:
    other = next((p["dossier"] for p in published if p["unit"] != own["unit"]), None)
    expect(with_token("GET", f"/api/v1/dossiers/{own['id']}")[0] == 200, "one's own dossier")
none = "0" * 26
if other:
    for path in ["", "/values", "/standing", "/evidence", "/votes", "/verification"]:
        code, _, theirs = with_token("GET", f"/api/v1/dossiers/{other}{path}", Accept_Language="en")
        code_none, _, nothing = with_token("GET", f"/api/v1/dossiers/{none}{path}", Accept_Language="en")
        same = theirs.replace(other.encode(), b"") == nothing.replace(none.encode(), b"")
        expect(code == code_none == 404 and same, f"a dossier of others{path}: {code}, none: {code_none}")
    for method, path, body in [
        ("PUT", "/values", {"values": {"I.1.a": "1"}, "source": "x"}), ("POST", "/submission", {}),
        ("POST", "/registration", {"level": 1}), ("POST", "/withdrawal", {"reason": "x"}),
        ("POST", "/evidence", {"criterion": "I.1", "evidence": none}),
        ("POST", "/verification/start", {}), ("POST", "/judgements", {"judgements": []}),
        ("POST", "/decision/revocation", {"act": {"number": "1", "day": "2026-01-01", "signatory": "x", "legalBasis": ["x"]}}),
        ("POST", "/publication", {}), ("POST", "/votes", None), ("POST", "/opinions", {"ballot": {"is": "refuse"}, "reason": "x"}),
        ("POST", "/return", {"reasons": {"I.1": "x"}}), ("POST", "/conflicts/own", {"kind": "work", "reason": "x"}),
    ]:
        code, _, rest = with_token(method, f"/api/v1/dossiers/{other}{path}", body)
        expect(code in (403, 404, 422), f"{method} {path} in a dossier of others: {code} {rest[:120]}")
        expect(code != 422 or b"permission" in rest or b"unknown" in rest or b"value." in rest,
               f"{method} {path} in a dossier of others went as far as the rules: {rest[:160]}")

# --- The same request twice

if own:
    key = str(uuid.uuid4())
    body = {"values": {}, "source": "x"}
    one = with_token("PUT", f"/api/v1/dossiers/{own['id']}/values", body, key=key)
    two = with_token("PUT", f"/api/v1/dossiers/{own['id']}/values", body, key=key)
    expect(one[0] == two[0] and one[2] == two[2], f"the same request twice: {one[0]}, {two[0]}")
    expect(with_token("POST", f"/api/v1/dossiers/{own['id']}/submission", {}, key="short")[0] == 400, "a key too short")
    code, _, _ = call("POST", f"/api/v1/dossiers/{own['id']}/submission", {}, Authorization=f"Bearer {TOKEN}")
    expect(code == 400, f"no key: {code}")

# --- Open redirects

for path in ["/sign-in?next=//evil.example", "/sign-in?next=https://evil.example/", "//evil.example/", "/en//evil.example",
             "/en/sign-in?next=/\\evil.example"]:
    code, names, _ = call("GET", path)
    place = names.get("location", "/")
    expect(place.startswith("/") and not place.startswith(("//", "/\\")), f"{path} leads to {place}")

# --- Too many requests

codes = [call("GET", "/api/v1/sets", address=STRICT)[0] for _ in range(80)]
expect(429 in codes, f"80 calls where 5 a second are allowed: {set(codes)}")
code, names, rest = call("GET", "/api/v1/sets", address=STRICT)
expect(code != 429 or (names.get("retry-after", "").isdigit() and b"api.too-many-requests" in rest), "Retry-After")

# --- What is for nobody

expect(call("GET", "/metrics")[0] == 404, "metrics without being opened")
expect(call("GET", "/health/live")[0] == 200 and call("GET", "/health/ready")[0] == 200, "health")

# --- Slow clients: many that dawdle keep nobody else waiting, and are shown the door

lines = []
for number in range(150):
    line = socket.create_connection((HOST, PORT), timeout=5)
    line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
    lines.append(line)
start = time.monotonic()
for _ in range(20):
    expect(call("GET", "/health/live")[0] == 200, "an answer beside slow clients")
expect(time.monotonic() - start < 5, f"20 answers beside 150 slow clients took {time.monotonic() - start:.1f} s")
closed = []


def trickle(line):
    """A byte now and then, so that something always arrives and nothing ever whole."""
    try:
        for _ in range(9):
            time.sleep(5)
            line.sendall(b"a")
    except OSError:
        pass


def watch(line):
    line.settimeout(45)
    try:
        while line.recv(4096):
            pass
        closed.append(line)
    except (ConnectionResetError, BrokenPipeError):
        closed.append(line)
    except TimeoutError:
        pass
    finally:
        line.close()


threads = [threading.Thread(target=watch, args=[line]) for line in lines]
threads += [threading.Thread(target=trickle, args=[line], daemon=True) for line in lines[:30]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
expect(len(closed) == len(lines), f"{len(lines) - len(closed)} of {len(lines)} slow lines were still open after 45 s")

print(f"{checks - len(failures)} trong {checks} phép thử đạt (checks passed).")
sys.exit(1 if failures else 0)
