#!/usr/bin/env python3
"""Edits a session of the past and kills it as it saves: src/fault/edit.py [KILLS [SEED]]

Looks for sessions that are lost, there twice, or neither as they were nor as they were edited, for cards that are gone
though they were not saved, and for rows of before that were not kept. Needs Python 3.8.
"""
import collections
import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import merge
from program import PROGRAM
from terminal import Program

SESSIONS = 12
SETS = 1000
# What the saving writes beside the tables, in this order. With the last one the change is made.
BESIDE = ["sets.csv.part", "sets.csv.next", "sessions.csv.part", "sessions.csv.next"]
EDITOR = """#!/bin/sh
sed -i "s/^\\(  - .*\\)reps: [0-9]*/\\1reps: $REPS/" "$1"
: >"$ENDED"
"""
PATIENCE = 60  # seconds


class History:
    """A folder one of whose sessions is edited again and again, each time to other reps in all of its sets."""

    def __init__(self, folder, wrong):
        self.data = folder / "data"
        self.editor = folder / "editor"
        self.ended = folder / "ended"
        self.length = PATIENCE
        merge.write(self.data, [merge.session(n, sets=SETS) for n in range(SESSIONS)], None)
        self.editor.write_text(EDITOR)
        self.editor.chmod(0o755)
        self.edited = merge.session(SESSIONS // 2)[0].split(",")[0]
        self.edit(11, wrong)  # adds the columns that came later, and the sums of these sets
        self.others = self.sets(lambda session: session != self.edited)
        self.sessions = (self.data / "sessions.csv").read_text()
        self.edit(12, wrong)
        self.check(12, wrong)

    def editing(self, reps):
        if self.ended.exists():
            self.ended.unlink()
        return Program(str(self.data.parent), ["log", "--edit", self.edited, "--data", str(self.data)],
                       {"EDITOR": str(self.editor), "REPS": str(reps), "ENDED": str(self.ended)})

    def edit(self, reps, wrong):
        """An editing that is left alone, and mends what the last kill left."""
        with self.editing(reps) as program:
            program.read_until(self.ended.exists, PATIENCE)
            begun = time.monotonic()
            end = program.wrong_end(0)
            self.length = min(self.length, time.monotonic() - begun)
        if end:
            wrong(f"an editing that is left alone {end}")

    def beside(self):
        """The files beside the tables, told apart from those of an earlier editing."""
        files = [(name, self.data / name) for name in BESIDE]
        found = {}
        for name, file in files:
            try:
                stat = file.stat()
                found[name] = (stat.st_ino, stat.st_mtime_ns)
            except FileNotFoundError:
                pass
        return found

    def kill(self, reps, moment):
        """Kills an editing so many seconds after its editor ended, or as soon as the file of that name is written; where
        that was."""
        before = self.beside()
        with self.editing(reps) as program:
            program.read_until(self.ended.exists, PATIENCE)
            end = time.monotonic() + (PATIENCE if isinstance(moment, str) else moment)
            while time.monotonic() < end and not program.has_ended():
                if isinstance(moment, str) and self.beside().get(moment) not in (None, before.get(moment)):
                    break
            in_time = not program.has_ended()
        new = [name for name, file in self.beside().items() if file != before.get(name)]
        return " and ".join(new) if new else "no file beside the tables" if in_time else "too late"

    def log(self, *words):
        log = subprocess.run(PROGRAM + ["log", *words, "--json", "--data", str(self.data)], stdin=subprocess.DEVNULL,
                             capture_output=True, text=True, timeout=PATIENCE, check=False)
        return json.loads(log.stdout or "[]")

    def seen(self, wrong):
        """The reps of the session as a reader sees it, who changes no file."""
        names = [session["session"] for session in self.log()]
        if len(names) != SESSIONS or len(set(names)) != SESSIONS:
            wrong(f"{len(names)} sessions, {len(set(names))} of them different")
        found = [one["reps"] for one in self.log(self.edited)["sets"]]
        if len(found) != SETS or len(set(found)) != 1:
            wrong(f"{len(found)} sets of {sorted(set(found))} reps")
        return found[0]

    def sets(self, wanted):
        with (self.data / "sets.csv").open(newline="") as file:
            return [row for row in csv.DictReader(file) if wanted(row["session"])]

    def check(self, reps, wrong):
        """The tables as any other program reads them, when no editing is under way."""
        if self.beside():
            wrong(f"{' and '.join(self.beside())} is left")
        if self.sets(lambda session: session != self.edited) != self.others:
            wrong("the sets of the other sessions are not what they were")
        found = [row["reps"] for row in self.sets(lambda session: session == self.edited)]
        if found != [str(reps)] * SETS:
            wrong(f"{len(found)} sets of {sorted(set(found))} reps in sets.csv, not {SETS} of {reps}")
        if (self.data / "sessions.csv").read_text() != self.sessions:
            wrong("sessions.csv is not what it was")

    def has_card(self, reps):
        return any(file.read_text().count(f" reps: {reps},") == SETS for file in self.data.glob("state/edit-*.yaml"))

    def has_kept(self, reps):
        return any(file.read_text().count(f",{reps},30.0,,done") == SETS for file in self.data.glob("edited-*.csv"))


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    chance = random.Random(seed)
    print(f"{kills} editings of a session killed as they save, seed {seed}", flush=True)
    findings = []
    places = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        history = History(Path(folder), findings.append)
        old = 12
        new = 12
        for number in range(kills):
            new += 1
            # At any moment, and as soon as one of the files is seen, which are there for a few milliseconds only.
            moment = chance.choice(BESIDE) if number % 2 else history.length * chance.random()
            place = history.kill(new, moment)

            def wrong(what):
                findings.append(f"kill {number}, at {moment}, {place}: {what}")

            seen = history.seen(wrong)
            places[f"{place}, the session is the {'new' if seen == new else 'old'} one"] += 1
            if seen not in (old, new):
                wrong(f"{seen} reps, neither {old} nor {new}")
            if seen == old and not history.has_card(new):
                wrong("it was not saved, and its card is gone")
            if seen == new and not history.has_kept(old):
                wrong("it was saved, and its rows of before are not kept")
            old = seen
            # The others leave what is there to the next kill.
            if chance.random() < 0.7:
                new += 1
                history.edit(new, wrong)
                history.check(new, wrong)
                old = new
    for line in findings:
        print("WRONG:", line)
    for place, count in sorted(places.items()):
        print(f"  {count}: {place}")
    print(f"Saving took {history.length:.3f} s; {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
