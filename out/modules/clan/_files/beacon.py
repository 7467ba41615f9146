"""Says what this host runs. Everything it knows comes from the environment of its unit."""

import html
import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import AF_INET6


class Server(ThreadingHTTPServer):
    address_family = AF_INET6


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        rows = {
            "host": os.environ["BEACON_HOST"],
            "system": os.path.basename(os.path.realpath("/run/current-system")),
            "booted": os.path.basename(os.path.realpath("/run/booted-system")),
            **json.loads(os.environ.get("BEACON_LABELS", "{}")),
        }
        body = "".join(f"<tr><th>{html.escape(k)}</th><td>{html.escape(v)}</td></tr>" for k, v in rows.items())
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if refresh := os.environ.get("BEACON_REFRESH"):
            self.send_header("Refresh", refresh)
        self.end_headers()
        self.wfile.write(f"<table>{body}</table>".encode())

    def log_message(self, format, *args):
        pass


Server((os.environ["BEACON_ADDRESS"], int(os.environ["BEACON_PORT"])), Page).serve_forever()
