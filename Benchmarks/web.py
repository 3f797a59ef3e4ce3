#!/usr/bin/env python3
"""Measures pages and the interface for programs beside a bare route that sends the same bytes: Benchmarks/web.py [--seconds N] [--rounds N].

For each kind of answer both servers are asked in turn, within the same minute, by wrk: requests a second, processor time a request (of the
serving process alone), and the 99th percentile at 200 connections. The median of the rounds counts. Ends with 1 when a goal is missed.
"""

import argparse
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHUAN = os.environ.get("CHUAN") or str(ROOT / ".build/release/chuan")
BENCH = os.environ.get("CHUAN_BENCH") or str(ROOT / ".build/release/chuan-bench")
TICKS = os.sysconf("SC_CLK_TCK")
PASSWORD = "ba con mèo ngồi trên mái nhà"


class Case:
    """One kind of answer, and what it is held to."""

    def __init__(self, name, path, least_rate=None, most_cpu=None, headers=None, method="GET", body=None):
        self.name, self.path, self.least_rate, self.most_cpu = name, path, least_rate, most_cpu
        self.headers, self.method, self.body = headers or {}, method, body


class Server:
    def __init__(self, command, environment, pattern):
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            found = re.search(pattern, line)
            if found:
                self.port = int(found.group(1))
                return
        sys.exit(f"{command[0]} does not listen")

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def ask(port, case):
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    line.request(case.method, case.path, case.body, case.headers)
    answer = line.getresponse()
    return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), answer.read()


def wrk(port, path, case, seconds, connections, folder):
    """Requests a second, the 99th percentile in milliseconds, how many were answered, and how many not with 200."""
    script = folder / "request.lua"
    lines = [f'wrk.method = "{case.method}"'] if path != "/" else []
    if path != "/":
        lines += [f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}" for name, value in case.headers.items()]
        if case.body:
            lines.append(f"wrk.body = {json.dumps(case.body)}")
    script.write_text("\n".join(lines) + """
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %f %d %d\\n", summary.requests, latency:percentile(99) / 1000,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
""")
    found = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", str(script),
                            f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, check=True).stdout
    result = re.search(r"RESULT (\d+) ([\d.]+) (\d+) (\d+)", found)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", found).group(1))
    count, percentile, wrong, failed = int(result[1]), float(result[2]), int(result[3]), int(result[4])
    if wrong or failed:
        sys.exit(f"{case.name}: {wrong} answers of another status, {failed} failures")
    return rate, percentile, count


def measure(case, served, folder, options, environment):
    status, headers, content = ask(served.port, case)
    if status != 200:
        sys.exit(f"{case.name}: {status} {content[:200]!r}")
    file = folder / "bytes"
    file.write_bytes(content)
    bare = Server([BENCH, "bare", str(file), headers["content-type"]], environment, r"port=(\d+)")
    rates, cpus, percentiles = [], [], []
    try:
        for server, path in ((bare, "/"), (served, case.path)):
            wrk(server.port, path, case, 1, 32, folder)
        for _ in range(options.rounds):
            found = {}
            for server, path in ((bare, "/"), (served, case.path)):
                before = server.cpu()
                rate, _, count = wrk(server.port, path, case, options.seconds, 32, folder)
                found[server] = rate, (server.cpu() - before) / count
            rates.append(found[served][0] / found[bare][0])
            cpus.append(found[served][1] / found[bare][1])
        percentiles = [wrk(server.port, path, case, options.seconds, 200, folder)[1]
                       for server, path in ((served, case.path), (bare, "/"))]
    finally:
        bare.end()
    rate, cpu = statistics.median(rates), statistics.median(cpus)
    missed = []
    if case.least_rate and rate < case.least_rate:
        missed.append(f"requests {rate:.2f} < {case.least_rate}")
    if case.most_cpu and cpu > case.most_cpu:
        missed.append(f"CPU {cpu:.1f} > {case.most_cpu}")
    print(f"{case.name:34} {len(content):8} B  requests x{rate:.2f}  CPU x{cpu:.1f}  p99 at 200: {percentiles[0]:.1f} ms"
          f" (bare {percentiles[1]:.1f} ms)  {'; '.join(missed) or 'ok'}")
    return missed


def sign_in(port, login):
    """The cookie of a session, by the form of the page."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    line.request("GET", "/sign-in")
    answer = line.getresponse()
    page = answer.read().decode()
    cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    form = page[page.index("<form", page.index("<main")):]
    form = form[:form.index("</form>")]
    action = re.search(r'action="([^"]+)"', form).group(1)
    fields = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form))
    names = re.findall(r'<input[^>]*name="([^"]+)"', form)
    secret = next(name for name in names if name not in fields and "password" in name)
    user = next(name for name in names if name not in fields and name != secret)
    fields |= {user: login, secret: PASSWORD}
    line.request("POST", action, urllib.parse.urlencode(fields), {
        "Content-Type": "application/x-www-form-urlencoded", "Cookie": "; ".join(cookies), "Sec-Fetch-Site": "same-origin"})
    answer = line.getresponse()
    answer.read()
    for name, value in answer.getheaders():
        if name.lower() == "set-cookie" and value.startswith(("chuan=", "__Host-chuan=")):
            return value.split(";")[0]
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=8, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("wrk: Scripts/setup bench")
    with tempfile.TemporaryDirectory(prefix="chuan-web-") as name:
        folder = pathlib.Path(name)
        environment = {**os.environ, "CHUAN_DATABASE": f"sqlite:{name}/web.sqlite", "CHUAN_EVIDENCE": f"{name}/evidence"}
        (folder / "password").write_text(PASSWORD + "\n")
        demo = subprocess.run([CHUAN, "demo", "--province", "12", "--at", "2026-11-20", "--password-file", f"{name}/password"],
                              env=environment, capture_output=True, text=True, check=True).stdout
        login = re.search(r"^(xa-\d+)", demo, re.M).group(1)
        token = json.loads(subprocess.run(
            [CHUAN, "accounts", "token", "issue", login, "--label", "bench", "--days", "1", "--format", "json",
             "--scope", "observation.read"], env=environment, capture_output=True, text=True, check=True).stdout)["secret"]
        served = Server([CHUAN, "serve", "--port", "0", "--quiet", "--api-rate", "0"], environment, r"127\.0\.0\.1:(\d+)")
        try:
            bearer = {"Authorization": f"Bearer {token}"}
            campaigns = json.loads(ask(served.port, Case("", "/api/v1/campaigns"))[2])
            dossier = None
            for campaign in campaigns:
                found = json.loads(ask(served.port, Case("", f"/api/v1/campaigns/{campaign['id']}/dossiers", headers=bearer))[2])
                if found["items"] and campaign["set"].startswith("cds-xa"):
                    dossier, criteria = found["items"][0], campaign["set"]
            columns = json.loads(ask(served.port, Case("", f"/api/v1/sets/{criteria}"))[2])["criteria"]
            column = next(i["column"] for c in columns for i in c["inputs"] if not i["isCounted"])
            what_if = json.dumps({"values": {column: "1"}})
            cookie = sign_in(served.port, login)
            cases = [
                Case("public page: home", "/", least_rate=0.9),
                Case("public page: search", "/units?q=ba", least_rate=0.9),
                Case("REST read: a unit", "/api/v1/units/01", least_rate=0.6),
                Case("REST read: 50 units", "/api/v1/units", least_rate=0.6),
                Case("REST read by token: a dossier", f"/api/v1/dossiers/{dossier['id']}", headers=bearer),
                Case("what-if by token", f"/api/v1/dossiers/{dossier['id']}/what-if", most_cpu=4, method="POST", body=what_if,
                     headers={**bearer, "Content-Type": "application/json"}),
            ]
            if cookie:
                cases.append(Case("personal page: work", "/work", most_cpu=7, headers={"Cookie": cookie}))
            else:
                print("no session: the personal page was NOT measured", file=sys.stderr)
            missed = [words for case in cases for words in measure(case, served, folder, options, environment)]
        finally:
            served.end()
    return 1 if missed else 0


sys.exit(main())
