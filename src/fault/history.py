#!/usr/bin/env python3
"""Rewrites a history as spreadsheets, scripts and accidents do, and reads it: src/fault/history.py [ATTACKS [SEED]]

Looks for stack traces, endless waiting, sessions that vanish without a word, and rows that are cut out. Needs Python 3.8.
"""
import csv
import io
import json
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from program import PROGRAM

PATIENCE_S = 60
SIDE_BY_SIDE = 3

NUMBERS = ["1E999999999", "-1E999999999", "1E-999999999", "1E18", "-1", "0", "-0", "00012", "3214", "7.0", "10.00", "10.5",
           "1e1", "NaN", "Infinity", "0x10", "٣", "9" * 30, "0." + "0" * 30 + "1", "", " 8 ", "1,5", "1.2.3", "2147483648",
           "-2147483649", "=1+1", "10 reps"]
WORDS = ["", "\0", "done ", "DONE", "finished", "x" * 5000, "\u202e", '"', "left", "'", "null", "#REF!"]
TIMES = ["21.11.2026 18:30", "2026-11-21 18:30:00", "11/21/2026 18:30", "46347.77", "+999999999-12-31T23:59:59Z", "",
         "0000-01-01T00:00:00Z", "9999-12-31T23:59:59+18:00", "2026-02-30T10:00:00Z", "2026-11-21T24:00:00Z", "yesterday",
         "2099-01-01T00:00:00Z"]
TIME_COLUMNS = {"started"}
WORD_COLUMNS = {"status", "side", "session", "exercise", "routine", "title", "target", "note"}


class Result:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err


def circuit(data, *arguments):
    """Runs a command; ends in TimeoutExpired if it hangs."""
    done = subprocess.run(PROGRAM + [*arguments, "--data", str(data)], stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=PATIENCE_S, env={"PATH": os.environ["PATH"], "HOME": str(data), "LANG": "C.UTF-8"})
    return Result(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


def unreadable(err, name):
    """How many lines of that file a command said it could not read."""
    count = 0
    for line in err.splitlines():
        if re.search(re.escape(name) + r":\d+: ", line):
            many = re.search(r"([\d,]+) lines of this file", line)
            count += int(many.group(1).replace(",", "")) if many else 1
    return count


def rows(data, name):
    text = (data / name).read_bytes().decode(errors="replace")
    return len([line for line in text.replace("\r\n", "\n").split("\n")[1:] if line.strip(",; \t")])


def attempt(wrong, data, what, *arguments):
    try:
        result = circuit(data, *arguments)
    except subprocess.TimeoutExpired:
        wrong.append(f"{what}: {arguments[0]} hangs")
        return Result(-1, "", "")
    if re.search(r"Exception|Error\b|^\tat ", result.err + result.out, re.M) or result.code not in (0, 1):
        wrong.append(f"{what}: {' '.join(arguments)} ended with {result.code}: {result.err[:400]}")
    return result


def read(data, what, readable=True):
    """Reads a history by every command and trains once; returns what is wrong."""
    wrong = []
    before = {name: (data / name).read_bytes() for name in ("sessions.csv", "sets.csv") if (data / name).is_file()
              and (data / name).stat().st_size < 1 << 24}
    log = attempt(wrong, data, what, "log", "--json")
    if readable and log.code in (0, 1):
        try:
            listed = len(json.loads(log.out))
        except ValueError:
            listed = 0
        lost = rows(data, "sessions.csv") - listed - unreadable(log.err, "sessions.csv")
        if lost and "header of a history" not in log.err and "carriage returns" not in log.err:
            wrong.append(f"{what}: {lost} sessions vanish without a word; log says {log.err[:300]!r}")
        if (log.code == 1) != bool(log.err.strip()):
            wrong.append(f"{what}: log ends with {log.code} and says {log.err[:300]!r}")
    for command in (["log"], ["log", "last"], ["list"], ["stats"], ["show", "back-3x"]):
        result = attempt(wrong, data, what, *command) if command[-1] != "last" or log.out.strip() not in ("", "[]") else log
        if readable and log.code == 1 and command[0] in ("list", "stats", "log") and ".csv" not in result.err:
            wrong.append(f"{what}: {' '.join(command)} is silent about what log says: {log.err[:200]!r}")
        if len(re.findall(r"sessions\.csv:\d+: ", result.err)) > 1:
            wrong.append(f"{what}: {' '.join(command)} says it twice")
    run = attempt(wrong, data, what, "run", "back-3x", "--speed", "10000", "--log", "--view", "json")
    if '"saved":true' not in run.out and "NOT SAVED" not in run.err and "kept in" not in run.err:
        wrong.append(f"{what}: the session is neither saved nor said to be lost: {run.err[:300]}")
    for name, content in before.items():
        if not (data / name).read_bytes().startswith(content):
            wrong.append(f"{what}: rows were cut out of {name}: {run.err[:300]}")
    return wrong


def changed(content, chance):
    """One cell of a row is something else; returns the file and what was done."""
    table = list(csv.reader(io.StringIO(content)))
    row = chance.randrange(1, len(table))
    column = chance.randrange(len(table[0]))
    name = table[0][column]
    value = chance.choice(TIMES if name in TIME_COLUMNS else WORDS if name in WORD_COLUMNS else NUMBERS)
    text = io.StringIO()
    table[row][column] = value
    csv.writer(text, lineterminator="\n").writerows(table)
    return text.getvalue(), f"{name} {value[:40]!r} in row {row}"


def german(text):
    """As a spreadsheet of another country saves it."""
    table = list(csv.reader(io.StringIO(text)))
    for row in table[1:]:
        for i, cell in enumerate(row):
            row[i] = re.sub(r"^(\d+)\.(\d+)$", r"\1,\2", cell)
            row[i] = re.sub(r"^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d):\d\d[+-]\d\d:\d\d$", r"\3.\2.\1 \4", row[i])
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(table)
    return "\ufeff" + out.getvalue()


REWRITINGS = {
    "fractions of zeros": lambda t: re.sub(r"(?<=,)(\d+)(?=,)", r"\1.0", t),
    "a German spreadsheet": german,
    "American dates": lambda t: re.sub(r"(\d{4})-(\d\d)-(\d\d)T", r"\2/\3/\1 ", t),
    "a space for the T": lambda t: re.sub(r"(\d{4}-\d\d-\d\d)T", r"\1 ", t),
    "carriage returns only": lambda t: t.replace("\n", "\r"),
    "line ends of Windows": lambda t: t.replace("\n", "\r\n"),
    "a byte order mark": lambda t: "\ufeff" + t,
    "spaces after the commas": lambda t: t.replace(",", ", "),
    "a quote left open": lambda t: t.replace(",done", ',"done', 1),
    "a quote left open at the end": lambda t: t.rstrip("\n")[:-1] + '"x\n',
    "all in quotes": lambda t: "".join('"' + line.replace(",", '","') + '"\n' for line in t.splitlines()),
    "emptied": lambda t: "",
    "nothing but its header": lambda t: t.split("\n")[0] + "\n",
    "sorted": lambda t: "\n".join([t.split("\n")[0]] + sorted(t.split("\n")[1:-1], reverse=True)) + "\n",
    "without its last line end": lambda t: t.rstrip("\n"),
    "without it, and in other dates": lambda t: re.sub(r"(\d{4})-(\d\d)-(\d\d)T", r"\2/\3/\1 ", t).rstrip("\n"),
    "an empty line between all": lambda t: t.replace("\n", "\n\n"),
    "a column more": lambda t: "".join(line + ",mine\n" for line in t.splitlines()),
    "a column fewer": lambda t: "".join(",".join(line.split(",")[:3] + line.split(",")[4:]) + "\n" for line in t.splitlines()),
    "capitals": lambda t: t.split("\n")[0] + "\n" + "\n".join(t.split("\n")[1:]).upper(),
}


def put(data, name, kind):
    """Puts something that is no table in the place of one."""
    path = data / name
    path.unlink(missing_ok=True)
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "folder":
        path.mkdir()
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "socket":
        here = os.getcwd()
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path)) if len(str(path)) < 100 else os.mkfifo(path)
        os.chdir(here)
    elif kind == "zeros":
        with path.open("wb") as file:
            file.truncate(80_000_000)
    elif kind == "one line":
        with path.open("w") as file:
            for _ in range(80):
                file.write("x" * 1_000_000)
    elif kind == "bytes":
        path.write_bytes(random.Random(name).randbytes(50_000) if hasattr(random.Random, "randbytes") else os.urandom(50_000))
    elif kind == "endless row":
        path.write_text("session,started,status\na,2026-11-21T06:30:00Z,\"" + "x" * 3_000_000 + "\n")


KINDS = ["fifo", "device", "folder", "loop", "socket", "zeros", "one line", "bytes", "endless row"]
PLACES = ["sessions.csv", "sets.csv", "pace.csv", ".lock"]


def copied(original, work, number):
    data = work / str(number)
    shutil.copytree(original, data)
    return data


def long_history(work):
    """167,000 sessions through a pipe, in 64 MB."""
    data = work / "long"
    data.mkdir()
    with (data / "sessions.csv").open("w") as file:
        file.write("session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,"
                   "effort,note\n")
        for i in range(167_000):
            file.write(f"s{i:06d},2{i // 100_000:03d}-{i % 12 + 1:02d}-{i % 28 + 1:02d}T06:30:{i % 60:02d}+00:00,back-3x,"
                       f"Back,done,3,18,18,900.0,600.0,300.0,0.0,{i % 10 + 1},note {i}\n")
    wrong = []
    for arguments in (["log"], ["log", "--json"], ["log", "-n", "3"], ["stats"], ["list"]):
        result = attempt(wrong, data, "167,000 sessions", *arguments)
        if arguments == ["log"] and result.out.count("\n") != 167_001:
            wrong.append(f"167,000 sessions: log prints {result.out.count(chr(10))} lines")
    return wrong


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    chance = random.Random(seed)
    wrong = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        work = Path(folder)
        original = work / "original"
        for day in range(1, 4):
            circuit(original, "log", "--add", "back-3x", "--at", f"2026-11-0{day} 18:30", "--effort", "7", "--note", "fine")
        (original / "pace.csv").write_text("session,started,exercise,rep_s\n" + "".join(
            f"a,2026-11-0{day}T06:30:00+01:00,renegade-row,{rep}\n" for day, rep in ((1, 2.0), (2, 2.5), (3, "3214"))))
        attacks = []
        for number in range(count):
            data = copied(original, work, number)
            name = chance.choice(["sessions.csv", "sets.csv", "sets.csv", "pace.csv"])
            text, what = changed((data / name).read_text(), chance)
            (data / name).write_text(text)
            attacks.append(pool.submit(read, data, f"{name}: {what}", not any(c in what for c in '"#')))
        for what, rewrite in REWRITINGS.items():
            for name in ("sessions.csv", "sets.csv"):
                data = copied(original, work, f"{what} {name}")
                (data / name).write_bytes(rewrite((data / name).read_text()).encode())
                attacks.append(pool.submit(read, data, f"{name}: {what}"))
        for kind in KINDS:
            for name in PLACES:
                data = copied(original, work, f"{kind} {name}")
                put(data, name, kind)
                attacks.append(pool.submit(read, data, f"{kind} in place of {name}", False))
        attacks.append(pool.submit(long_history, work))
        for attack in attacks:
            wrong += attack.result()
    for line in wrong:
        print("WRONG:", line)
    print(f"{len(attacks)} histories were rewritten, seed {seed}; {len(wrong)} findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
