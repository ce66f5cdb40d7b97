# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measuring scripts share: nodes, a PostgreSQL and an upstream of their own, in temporary folders, ended with them."""
import atexit
import http.client
import json
import os
import pathlib
import pwd
import re
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time

ended = []


def at_end(act):
    ended.append(act)


@atexit.register
def end_all():
    while ended:
        try:
            ended.pop()()
        except Exception as error:  # the next is to be ended all the same
            print("ending:", error)


def folder():
    path = tempfile.mkdtemp(prefix="plexica-bench-")
    at_end(lambda: shutil.rmtree(path, ignore_errors=True))
    return path


def want(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        raise SystemExit("Missing: " + " ".join(missing))


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def until(condition, what, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("Did not come up: " + what)
        time.sleep(0.05)


def spawn(command, **more):
    process = subprocess.Popen(command, **more)

    def stop():
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    at_end(stop)
    return process


class Node:
    def __init__(self, program, database=None, settings=()):
        given = [one for setting in settings for one in ("--set", setting)]
        where = ["--database", database] if database else []
        self.process = spawn([program, "--data-dir", folder(), "--listen", "127.0.0.1:0", "--log-level", "error", *where, *given],
                             stdout=subprocess.PIPE, text=True)
        said = self.process.stdout.readline().strip()
        found = re.search(r":(\d+)$", said)
        if not found:
            raise SystemExit("plexica-server does not start: " + said)
        self.port = int(found.group(1))
        self.pid = self.process.pid

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, json.dumps(body) if body is not None else None,
                           {"Content-Type": "application/json"} if body is not None else {})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, json.loads(text) if text.startswith(b"{") else text

    def register(self, name, port, tenant="bench"):
        status, answer = self.ask("POST", "/api/services/register", {
            "tenantId": tenant, "pluginId": "plugin-" + name, "serviceName": name, "version": "1.0.0",
            "baseUrl": "http://127.0.0.1:%d" % port, "endpoints": [{"method": "GET", "path": "/*"}]})
        if status != 201:
            raise SystemExit("not registered: %s" % answer)


class Postgres:
    """With pg_stat_statements and as durable as it is by default. Run by root it is the user postgres'."""

    def __init__(self):
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
        if not found:
            raise SystemExit("Missing: PostgreSQL's server programs (apt-get install postgresql)")
        self.bin = str(found[-1].parent)
        self.folder = folder()
        self.port = free_port()
        self.as_user = []
        if os.getuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.as_user = ["setpriv", "--reuid", str(user.pw_uid), "--regid", str(user.pw_gid), "--clear-groups"]
        data = self.folder + "/data"
        self.run("initdb", "-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        self.process = spawn([*self.as_user, self.bin + "/postgres", "-D", data, "-p", str(self.port), "-k", self.folder,
                              "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=400",
                              "-c", "shared_preload_libraries=pg_stat_statements"],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder)
        # A smart end would wait for the nodes.
        ended.pop()
        at_end(lambda: (self.process.send_signal(signal.SIGINT), self.process.wait(30)))
        until(lambda: subprocess.run([self.bin + "/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode == 0,
              "PostgreSQL")
        self.sql("CREATE DATABASE plexica", "postgres")
        self.sql("CREATE EXTENSION pg_stat_statements")
        self.url = "postgresql://bench@127.0.0.1:%d/plexica" % self.port

    def run(self, tool, *arguments):
        subprocess.run([*self.as_user, self.bin + "/" + tool, *arguments], check=True, capture_output=True, cwd=self.folder)

    def sql(self, text, database="plexica"):
        done = subprocess.run([self.bin + "/psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "bench", "-AtX", "-d", database,
                               "-c", text], check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def processor_seconds(self):
        """That all its processes have used, those that have ended too."""
        ticks = 0
        for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == self.process.pid:
                ticks += int(fields[11]) + int(fields[12])
            elif int(stat.parts[2]) == self.process.pid:
                ticks += sum(map(int, fields[11:15]))
        return ticks / os.sysconf("SC_CLK_TCK")


def upstream(answer='{"data":[{"id":"1","name":"Bolt"}]}'):
    """An nginx that answers all with a small document; its port."""
    want("nginx")
    path, port = folder(), free_port()
    pathlib.Path(path, "conf").write_text("""
worker_processes 1; pid %(path)s/pid; error_log %(path)s/err; daemon off;
events { worker_connections 2048; }
http { access_log off; keepalive_requests 100000000; client_body_temp_path %(path)s/b; proxy_temp_path %(path)s/p;
  fastcgi_temp_path %(path)s/f; uwsgi_temp_path %(path)s/u; scgi_temp_path %(path)s/s;
  server { listen 127.0.0.1:%(port)d; location / { default_type application/json; return 200 '%(answer)s'; } } }
""" % {"path": path, "port": port, "answer": answer})
    spawn(["nginx", "-c", path + "/conf", "-p", path], stderr=subprocess.DEVNULL)

    def answers():
        with socket.socket() as one:
            return one.connect_ex(("127.0.0.1", port)) == 0

    until(answers, "nginx")
    return port


def milliseconds(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


def wrk(url, seconds, connections=16, headers=()):
    """Requests a second and p99 in milliseconds; all must succeed."""
    given = [one for header in headers for one in ("-H", header)]
    said = subprocess.run(["wrk", "-t1", "-c%d" % connections, "-d%ds" % seconds, "--timeout", "30s", "--latency", *given, url],
                          check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise SystemExit(said)
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)),
            milliseconds(re.search(r"99%\s+(\S+)", said).group(1)))


def resident_kib(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path("/proc/%d/status" % pid).read_text()).group(1))


def median(values):
    return statistics.median(values)
