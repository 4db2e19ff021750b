#!/usr/bin/env python3
"""Merges histories and kills it: src/fault/merge.py [KILLS [SEED]]

Two histories with common, own, torn, unfinished and conflicting sessions are merged in both orders, three times over, and
killed at random moments. Looks for sessions that are lost, there twice, or neither as they were nor merged. Needs Python
3.8.
"""
import csv
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from program import PROGRAM

TABLES = {
    "sessions.csv": "session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,"
                    "effort,note",
    "sets.csv": "session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status",
}


def session(number, hour=6, sets=18, reps=10, note=""):
    """The lines of a session in both tables."""
    day = f"2{number // 28 // 12 % 100 + 26:03d}-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}"
    name = f"{day.replace('-', '')}T063000Z-{number:08x}"
    started = f"{day}T{hour:02d}:30:00+00:00"
    row = (f"{name},{started},back-3x,Back,{'done' if sets == 18 else 'partial'},3,{sets},18,{sets * 50}.0,{sets * 30}.0,"
           f"{sets * 20}.0,0.0,,{note}\n")
    return row, "".join(f"{name},{started},back-3x,cobra,Cobra,1,{i + 1},,{reps} reps,{reps},30.0,,done\n"
                        for i in range(sets))


def write(folder, sessions, torn):
    folder.mkdir(parents=True)
    for place, (name, header) in enumerate(TABLES.items()):
        lines = "".join(s[place] for s in sessions)
        (folder / name).write_text(header + "\n" + lines + (lines[:40] if torn == place else ""))


def command(into, sources):
    return PROGRAM + ["log", "--merge", *map(str, sources), "--data", str(into)]


def merge(into, *sources):
    return subprocess.run(command(into, sources), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
                          check=False)


def killed(into, source, moment):
    """Kills a merge so many seconds after it has locked the folder; whether that came in time."""
    with subprocess.Popen(command(into, [source]), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and not (into / ".lock").exists():
            time.sleep(0.001)
        time.sleep(moment)
        in_time = process.poll() is None
        process.kill()
    return in_time


def table(folder, name):
    """The whole rows of a table, of whichever columns."""
    with (folder / name).open(newline="") as file:
        rows = list(csv.reader(file))
        return [row for row in rows[1:] if len(row) == len(rows[0])]


def content(folder):
    """Every whole session with its sets; fails where one is there twice."""
    rows = table(folder, "sessions.csv")
    sets = {}
    for row in table(folder, "sets.csv"):
        sets.setdefault(row[0], []).append(tuple(row))
    assert len({row[0] for row in rows}) == len(rows), "a session is there twice"
    return {row[0]: (tuple(row), tuple(sets.get(row[0], []))) for row in rows}


def seen(folder):
    """The sessions as the program reads them, without changing a file."""
    log = subprocess.run(PROGRAM + ["log", "--data", str(folder)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                         timeout=120, check=False)
    return len(log.stdout.splitlines()) - 1


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    chance = random.Random(seed)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        common = [session(n) for n in range(0, 400)]
        one = common + [session(n) for n in range(400, 500)] + [session(700, sets=5), session(701), session(702, note="a")]
        other = common + [session(n) for n in range(500, 600)] + [session(700), session(701, hour=9),
                                                                   session(702, reps=12, note="a")]
        write(work / "one", one, 0)
        write(work / "other", other, 1)
        for name, source in (("a", "one"), ("b", "other")):
            shutil.copytree(work / source, work / name)
        begun = time.monotonic()
        merge(work / "a", work / "other")
        length = time.monotonic() - begun
        merge(work / "b", work / "one")
        merged = content(work / "a")
        if len(merged) != 605:
            wrong.append(f"{len(merged)} sessions came out, not 605")
        if merged != content(work / "b"):
            wrong.append("the two orders differ")
        for _ in range(3):
            for into, source in (("a", "b"), ("b", "a"), ("a", "other"), ("b", "one")):
                done = merge(work / into, work / source)
                if "Nothing to merge" not in done.stdout:
                    wrong.append(f"merging again changed something: {done.stdout}{done.stderr}")
        if content(work / "a") != merged or content(work / "b") != merged:
            wrong.append("merging again changed the sessions")
        in_time = 0
        new = 0
        for number in range(kills):
            into = work / "killed"
            shutil.rmtree(into, ignore_errors=True)
            shutil.copytree(work / "one", into)
            in_time += killed(into, work / "other", length * 0.5 * chance.random())
            found = seen(into)
            new += found == len(merged)
            if found not in (len(one), len(merged)):
                wrong.append(f"kill {number}: {found} sessions, neither {len(one)} nor {len(merged)}")
            merge(into, work / "other")
            if content(into) != merged:
                wrong.append(f"kill {number}: merged again it is not what it should be")
    for line in wrong:
        print("WRONG:", line)
    print(f"{kills} merges were killed, {in_time} in time, {new} after the decision, seed {seed}; {len(wrong)} findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
