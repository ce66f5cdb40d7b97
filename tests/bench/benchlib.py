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
    """A plexica-server with a data folder of its own, which stays over restarts."""

    def __init__(self, program, database=None, settings=(), arguments=()):
        self.folder = folder()
        given = [one for setting in settings for one in ("--set", setting)]
        where = ["--database", database] if database else []
        self.command = [program, "--data-dir", self.folder, "--log-level", "error", *where, *given, *arguments]
        self.port = 0
        self.start()

    def start(self):
        """Serves on the port that it had; sets `started`, the seconds that it took."""
        began = time.monotonic()
        self.process = spawn([*self.command, "--listen", "127.0.0.1:%d" % self.port], stdout=subprocess.PIPE, text=True)
        said = self.process.stdout.readline().strip()
        self.started = time.monotonic() - began
        found = re.search(r":(\d+)$", said)
        if not found:
            raise SystemExit("plexica-server does not start: " + said)
        self.port = int(found.group(1))
        self.pid = self.process.pid

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        self.process.wait(60)

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, json.dumps(body) if body is not None else None,
                           {"Content-Type": "application/json"} if body is not None else {})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, json.loads(text) if text.startswith(b"{") else text

    def register(self, name, port, tenant="bench", endpoints=("/*",)):
        status, answer = self.ask("POST", "/api/services/register", {
            "tenantId": tenant, "pluginId": "plugin-" + name, "serviceName": name, "version": "1.0.0",
            "baseUrl": "http://127.0.0.1:%d" % port, "endpoints": [{"method": "GET", "path": path} for path in endpoints]})
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


def nginx(locations):
    """One worker of nginx with these locations; its port."""
    want("nginx")
    path, port = folder(), free_port()
    os.chmod(path, 0o755)  # its worker may be another user
    pathlib.Path(path, "conf").write_text("""
worker_processes 1; pid %(path)s/pid; error_log %(path)s/err; daemon off;
events { worker_connections 2048; }
http { access_log off; keepalive_requests 100000000; client_body_temp_path %(path)s/b; proxy_temp_path %(path)s/p;
  fastcgi_temp_path %(path)s/f; uwsgi_temp_path %(path)s/u; scgi_temp_path %(path)s/s;
  default_type application/json; %(before)s
  server { listen 127.0.0.1:%(port)d; %(locations)s } }
""" % {"path": path, "port": port, "before": locations.get("before", ""), "locations": locations["server"]})
    spawn(["nginx", "-c", path + "/conf", "-p", path], stderr=subprocess.DEVNULL)
    until(lambda: listens(port), "nginx")
    return port


def listens(port):
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def upstream(answer='{"data":[{"id":"1","name":"Bolt"}]}'):
    """An nginx that answers all with a small document; its port."""
    return nginx({"server": "location / { return 200 '%s'; }" % answer})


def static(body):
    """An nginx that serves these bytes as a file; its port."""
    path = folder()
    os.chmod(path, 0o755)
    pathlib.Path(path, "body.json").write_bytes(body)
    return nginx({"before": "sendfile on; tcp_nopush on; open_file_cache max=10;",
                  "server": "root %s; location / { try_files /body.json =404; }" % path})


def proxy(port):
    """An nginx that passes all on to a port, over connections that it keeps; its port."""
    return nginx({"before": "upstream behind { server 127.0.0.1:%d; keepalive 64; keepalive_requests 100000000; }" % port,
                  "server": 'location / { proxy_pass http://behind; proxy_http_version 1.1; proxy_set_header Connection ""; }'})


class Redis:
    def __init__(self):
        want("redis-server", "redis-benchmark")
        self.port = free_port()
        spawn(["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--appendonly", "no"], stdout=subprocess.DEVNULL, cwd=folder())
        until(lambda: listens(self.port), "Redis")
        self.url = "redis://127.0.0.1:%d" % self.port

    def gets(self, size, connections):
        """GETs a second of values of that size, unpipelined."""
        said = subprocess.run(["redis-benchmark", "-p", str(self.port), "-t", "set,get", "-c", str(connections), "-n", "200000", "-d", str(size),
                               "--csv"], check=True, capture_output=True, text=True).stdout
        return float(re.search(r'^"GET","([\d.]+)"', said, re.MULTILINE).group(1))


class Peer:
    """tests/bench/peer on a database and a Redis."""

    def __init__(self, redis, database):
        want("node", "npm")
        here = pathlib.Path(__file__).parent / "peer"
        path = folder()
        for file in here.iterdir():
            if file.is_file():
                shutil.copy(file, path)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], cwd=path, check=True, stdout=subprocess.DEVNULL)
        self.port = free_port()
        self.process = spawn(["node", "peer.mjs", str(self.port), redis.url, database], cwd=path, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            raise SystemExit("the peer does not start")

    ask = Node.ask
    register = Node.register


def processor_times():
    """Of the machine: seconds that were used by anybody, and seconds that were taken from it by others of its host."""
    fields = [int(one) for one in pathlib.Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
    hertz = os.sysconf("SC_CLK_TCK")
    return (sum(fields[:3]) + sum(fields[5:7])) / hertz, fields[7] / hertz


def busy(seconds=3):
    """What share of a core others use just now, and who does; what the host takes away counts too."""
    def processes():
        used = {}
        for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                name, _, rest = stat.read_text().partition("(")[2].rpartition(")")
            except OSError:
                continue
            fields = rest.split()
            used[int(stat.parts[2])] = (name, int(fields[11]) + int(fields[12]))
        return used

    before, users, begun = processor_times(), processes(), time.monotonic()
    time.sleep(seconds)
    after, passed = processor_times(), time.monotonic() - begun
    share = (after[0] - before[0] + after[1] - before[1]) / passed
    hertz = os.sysconf("SC_CLK_TCK")
    grown = sorted(((used - users.get(pid, (name, 0))[1], name) for pid, (name, used) in processes().items()), reverse=True)
    return share, ["%s %.0f %%" % (name, 100 * used / hertz / passed) for used, name in grown[:5] if used / hertz / passed > 0.02]


def milliseconds(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


class Load:
    """What wrk has found: requests a second, and the median, 99th and longest of the times, in ms."""

    def __init__(self, said):
        self.rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
        self.p50, self.p99 = (milliseconds(re.search(r"^\s+%d%%\s+(\S+)" % part, said, re.MULTILINE).group(1)) for part in (50, 99))
        self.longest = milliseconds(re.search(r"Latency\s+\S+\s+\S+\s+(\S+)", said).group(1))


def load(url, seconds, connections=16, headers=(), script=None, arguments=()):
    """All must succeed."""
    given = [one for header in headers for one in ("-H", header)]
    if script:
        given += ["-s", str(pathlib.Path(__file__).parent / "lua" / script)]
    said = subprocess.run(["wrk", "-t1", "-c%d" % connections, "-d%ds" % seconds, "--timeout", "30s", "--latency", *given, url, "--",
                           *map(str, arguments)], check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise SystemExit(said)
    return Load(said)


def wrk(url, seconds, connections=16, headers=()):
    """Requests a second and p99 in milliseconds."""
    found = load(url, seconds, connections, headers)
    return found.rate, found.p99


def resident_kib(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path("/proc/%d/status" % pid).read_text()).group(1))


def median(values):
    return statistics.median(values)
