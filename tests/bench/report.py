# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests/bench/run says: rows of measures with what was wanted, as Markdown, as JSON, and as a picture of all runs kept."""
import datetime
import json
import os
import pathlib
import re
import subprocess

# How a value is written, by its kind.
FORMS = {"rate": "{:.0f}/s", "p50": "p50 {:.2f} ms", "p99": "p99 {:.1f} ms", "longest": "slowest {:.1f} ms", "ofNginx": "{:.2f} of nginx",
         "ofRedis": "{:.2f} of Redis GET", "ofProxy": "{:.2f} of nginx", "timesPeer": "{:.2f} times the peer", "ofDiscover": "{:.2f} of discover",
         "ofSmall": "{:.2f} of that at 1,000", "ofTenThousand": "{:.2f} of that of 10,000", "megabytes": "{:.0f} MB", "milliseconds": "{:.0f} ms",
         "added": "p50 {:.2f} ms more", "more": "p99 {:+.1f} %", "percent": "{:.2f} % of a core", "nginx": "nginx {:.0f}/s",
         "redis": "Redis GET {:.0f}/s", "peer": "peer {:.0f}/s", "peerP99": "its p99 {:.1f} ms", "direct": "nginx directly p50 {:.3f} ms"}


class Measure:
    """One value, or the turns whose median counts; `least` or `most` is what was wanted, `said` how it is told."""

    def __init__(self, kind, values, least=None, most=None, said=None):
        self.kind, self.said = kind, said
        self.turns = values if isinstance(values, list) else [values]
        self.value = sorted(self.turns)[(len(self.turns) - 1) // 2]
        self.least, self.most = least, most

    def reached(self):
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)

    def text(self):
        said = self.said or FORMS[self.kind].format(self.value)
        return said if self.reached() else "**%s**" % said

    def wanted(self):
        if self.least is not None:
            return "at least " + FORMS[self.kind].format(self.least)
        return "at most " + FORMS[self.kind].format(self.most) if self.most is not None else ""

    def document(self):
        said = {"kind": self.kind, "value": round(self.value, 3)}
        if len(self.turns) > 1:
            said["turns"] = [round(one, 3) for one in self.turns]
        if self.least is not None:
            said["least"] = self.least
        if self.most is not None:
            said["most"] = self.most
        return said


class Report:
    def __init__(self, seconds, rounds):
        self.rows, self.lines = [], []
        self.run = {"date": datetime.date.today().isoformat(), "commit": self.commit(), "machine": self.machine(), "seconds": seconds,
                    "rounds": rounds, "rows": self.rows}

    @staticmethod
    def commit():
        said = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True)
        return said.stdout.strip() or "unknown"

    @staticmethod
    def machine():
        model = re.search(r"model name\s*:\s*(.+)", pathlib.Path("/proc/cpuinfo").read_text())
        memory = int(re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1))
        return "%d cores%s, %s, %d GiB" % (os.cpu_count(), " of " + model.group(1).strip() if model else "", os.uname().machine,
                                          round(memory / 2**20))

    def say(self, line):
        self.lines.append(line)
        print(line, flush=True)

    def begin(self):
        turns = "median of %d turns" % self.run["rounds"] if self.run["rounds"] > 1 else "one turn"
        self.say("%s; commit %s; %s; %d s each, %s; load generator on the same machine. Bold: not reached."
                 % (self.run["date"], self.run["commit"], self.run["machine"], self.run["seconds"], turns))
        self.say("")
        self.say("| Measurement | Result | Wanted | Beside it |")
        self.say("| --- | --- | --- | --- |")

    def row(self, key, what, measures, beside=()):
        self.rows.append({"key": key, "what": what, "measures": [one.document() for one in measures],
                          "beside": [one.document() for one in beside]})
        self.say("| %s | %s | %s | %s |" % (what, ", ".join(one.text() for one in measures),
                                            ", ".join(one.wanted() for one in measures if one.wanted()),
                                            ", ".join(one.text() for one in beside)))

    def save(self, folder):
        """Into the history, its picture, and the table of benchmarks.md."""
        kept = pathlib.Path(folder, "benchmarks.json")
        runs = json.loads(kept.read_text()) if kept.exists() else []
        runs.append(self.run)
        kept.write_text(texts(runs))
        pathlib.Path(folder, "benchmarks.svg").write_text(picture(runs))
        page = pathlib.Path(folder, "benchmarks.md")
        begin, end = "<!-- bench:begin -->\n", "<!-- bench:end -->"
        before, _, rest = page.read_text().partition(begin)
        page.write_text(before + begin + "\n".join(self.lines) + "\n" + end + rest.partition(end)[2])


def texts(runs):
    """One row a line, so that a difference shows what changed."""
    said = []
    for run in runs:
        head = json.dumps({name: value for name, value in run.items() if name != "rows"}, ensure_ascii=False)[1:-1]
        rows = ",\n    ".join(json.dumps(row, ensure_ascii=False) for row in run["rows"])
        said.append('  {%s, "rows": [\n    %s\n  ]}' % (head, rows))
    return "[\n" + ",\n".join(said) + "\n]\n"


# Title, row, value, what stands beside it, unit, whether less is better.
PANELS = [("discover, 1,000 services", "discover", "rate", "nginx", "/s"), ("heartbeat", "heartbeat", "rate", None, "/s"),
          ("shared data set, SQLite", "set-sqlite", "rate", None, "/s"), ("shared data get", "get", "rate", "redis", "/s"),
          ("register, PostgreSQL", "register-postgresql", "rate", "peer", "/s"), ("gateway", "gateway", "rate", "peer", "/s"),
          ("100,000 services, start", "start-100000", "milliseconds", None, " (ms, less is better)"),
          ("100,000 services, resident", "resident-100000", "megabytes", None, " (MB, less is better)")]
OTHERS = {"nginx": "nginx", "redis": "Redis GET", "peer": "peer"}


def picture(runs):
    """All runs as small panels in SVG: ours blue, what stands beside it grey. Each from 0 to its highest."""
    wide, high, columns = 400, 170, 2
    lines = []

    def values(key, kind, part):
        found = []
        for run in runs:
            row = next((row for row in run["rows"] if row["key"] == key), None)
            one = next((one for one in row[part] if one["kind"] == kind), None) if row else None
            found.append(one["value"] if one else None)
        return found

    def text(x, y, said, anchor="start", colour="#333", size=11):
        lines.append('<text x="%.0f" y="%.0f" text-anchor="%s" fill="%s" font-size="%d">%s</text>' % (x, y, anchor, colour, size, said))

    for number, (title, key, kind, other, unit) in enumerate(PANELS):
        left, top = number % columns * wide + 24, number // columns * high + 34
        across, up = wide - 60, high - 74
        ours = values(key, kind, "measures")
        theirs = values(key, other, "beside") if other else []
        highest = max([one for one in ours + theirs if one is not None], default=0) * 1.1 or 1
        text(left, top - 14, title + (unit if " " in unit else ""), size=13, colour="#111")
        if other:
            text(left + across, top - 14, OTHERS[other], "end", "#888")
        lines.append('<path d="M%d %dh%d" stroke="#ccc"/>' % (left, top + up, across))
        for found, colour in ((theirs, "#999"), (ours, "#1f6feb")):
            points = [(left + 8 + (across - 16) * (i + 0.5) / len(runs), top + up - up * one / highest, one)
                      for i, one in enumerate(found) if one is not None]
            lines.append('<polyline fill="none" stroke="%s" stroke-width="2" points="%s"/>'
                         % (colour, " ".join("%.0f,%.0f" % point[:2] for point in points)))
            lines.extend('<circle cx="%.0f" cy="%.0f" r="3" fill="%s"/>' % (*point[:2], colour) for point in points)
            if points:
                x, y, value = points[-1]
                text(x, y - 7, "{:,.0f}".format(value), "middle", colour)
        for i, run in enumerate(runs):
            text(left + 8 + (across - 16) * (i + 0.5) / len(runs), top + up + 16, run["date"][2:], "middle", "#777", 9)
    height = (len(PANELS) + columns - 1) // columns * high + 20
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" font-family="sans-serif">\n'
            '<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n<rect width="100%%" height="100%%" fill="#fff"/>\n%s\n</svg>\n'
            % (wide * columns, height, wide * columns, height, "\n".join(lines)))
