"""A mail server that others wrote (aiosmtpd), for tests: says its port, then a line of JSON for each letter that it took.

It refuses addresses that begin with `refused` for good and those that begin with `later` for now. The line `kill PID` on its input
kills that process when the next letter has been taken and before it is told so. It ends when its input does.

With a certificate and its key as arguments it takes letters and passwords after STARTTLS only.
"""

import asyncio
import json
import os
import signal
import ssl
import sys
import threading
from email import message_from_bytes
from email.policy import default

from aiosmtpd.smtp import SMTP, AuthResult


class Post:
    def __init__(self):
        self.victim = None

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 5.1.1 nobody of that name"
        if address.startswith("later"):
            return "451 4.3.0 come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = message_from_bytes(envelope.content, policy=default)
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos[0],
            "id": letter["Message-ID"],
            "subject": letter["Subject"],
            "text": letter.get_content(),
            "isEncrypted": session.ssl is not None,
            "user": getattr(session.auth_data, "login", b"").decode() if session.auth_data else "",
        }), flush=True)
        victim, self.victim = self.victim, None
        if victim is not None:
            os.kill(victim, signal.SIGKILL)
            await asyncio.sleep(0.1)
        return "250 taken"


def check(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b"chuan" and data.password == b"mat khau thu", auth_data=data)


async def main():
    post = Post()
    loop = asyncio.get_running_loop()
    context = None
    if len(sys.argv) == 3:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
    server = await loop.create_server(
        lambda: SMTP(post, authenticator=check, auth_require_tls=context is not None, tls_context=context,
                     require_starttls=context is not None, loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    ended = asyncio.Event()

    def listen():
        for line in sys.stdin:
            word, _, number = line.strip().partition(" ")
            if word == "kill":
                post.victim = int(number)
        loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=listen, daemon=True).start()
    await ended.wait()


asyncio.run(main())
