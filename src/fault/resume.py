#!/usr/bin/env python3
"""Ends sessions in every way, resumes them, and puts hostile files in the place of checkpoints: src/fault/resume.py [COUNT [SEED]]

A session has one row in the history, is there as it was or as it is now after any kill, and no file stops a command.
"""
import collections
import csv
import glob
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from program import PROGRAM
from terminal import Program

SETS = 18  # of back-3x
PATIENCE = 60  # seconds
faults = []


def wrong(what):
    faults.append(what)
    print(f"WRONG: {what}", flush=True)


def command(data, *words):
    return [*PROGRAM, *words, "--data", data]


def circuit(data, *words):
    """Runs a command to its end; its exit code and all that it says."""
    try:
        done = subprocess.run(command(data, *words), stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        wrong(f"{words} hangs")
        return -1, ""
    text = (done.stdout + done.stderr).decode(errors="replace")
    if "Exception" in text or "\tat " in text or "OutOfMemory" in text or done.returncode > 3:
        wrong(f"{words} ends with {done.returncode}: {text[-600:]}")
    return done.returncode, text


def rows(data, table):
    try:
        with open(os.path.join(data, table), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except FileNotFoundError:
        return []


def check(data, what):
    """One row for each session, with its sets, and nothing left beside the tables."""
    sessions = rows(data, "sessions.csv")
    sets = collections.Counter(row["session"] for row in rows(data, "sets.csv"))
    for session, count in collections.Counter(row["session"] for row in sessions).items():
        if count > 1:
            wrong(f"{what}: session {session} is there {count} times")
    for row in sessions:
        done = [s for s in rows(data, "sets.csv") if s["session"] == row["session"] and s["status"] == "done"]
        if len(done) != int(row["sets_done"]) or sets[row["session"]] > SETS:
            wrong(f"{what}: {row['sets_done']} sets done by the session's row, {len(done)} by its sets")
    for left in glob.glob(os.path.join(data, "*.next")) + glob.glob(os.path.join(data, "*.part")):
        wrong(f"{what}: {left} is left")
    return sessions


def under_way(data):
    return os.path.join(data, "state", "under-way")


def cut_short(data, speed="100"):
    """A session that is killed after a few sets; its id."""
    before = set(glob.glob(os.path.join(under_way(data), "*.csv")))
    process = subprocess.Popen(
        command(data, "run", "back-3x", "--speed", speed, "--log", "--view", "json"),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        new = set(glob.glob(os.path.join(under_way(data), "*.csv"))) - before
        if new and os.path.exists(next(iter(new))):
            time.sleep(0.7)
            break
        time.sleep(0.02)
    process.kill()
    process.wait()
    return os.path.basename(new.pop())[:-len(".csv")] if new else ""


def ended_in_every_way(chance, count):
    print(f"{count} sessions ended by keys, signals, a closed window and kills, and gone on with", flush=True)
    ways = ["q", "\x03", signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL, "close"]
    with tempfile.TemporaryDirectory() as data:
        for number in range(count):
            way = ways[number % len(ways)]
            home = os.path.join(data, "home")
            words = ["run", "back-3x", "--speed", "100", "--log", "--lead-in", "1s", "--data", data]
            before = len(rows(data, "sessions.csv"))
            with Program(home, words) as program:
                program.read_until(lambda: bool(glob.glob(os.path.join(under_way(data), "*.csv"))))
                program.read_for(chance.uniform(0.0, 2.0))
                if way == "close":
                    os.close(program.terminal)
                    program.terminal = os.open(os.devnull, os.O_RDWR)
                    program.wait()
                else:
                    (program.press if isinstance(way, str) else program.send)(way)
                    program.read_until(program.has_ended)
                if not program.has_ended():
                    wrong(f"{way!r}: it does not end")
            code, text = circuit(data, "resume", "--view", "json", "--sound", "off")
            sessions = check(data, repr(way))
            if code != 0:
                wrong(f"{way!r}: resume ends with {code}: {text[-300:]}")
            elif len(sessions) != before + 1 or sessions[-1]["status"] != "done":
                wrong(f"{way!r}: {len(sessions) - before} sessions more, the last {sessions[-1:]}")


def killed_while_saving(chance, count):
    print(f"{count} kills at random moments of sessions that go on", flush=True)
    seen = collections.Counter()
    with tempfile.TemporaryDirectory() as data:
        for _ in range(count):
            cut_short(data)
            circuit(data, "resume", "--discard")  # now it is in the history, and the checkpoint is gone
            session = cut_short(data)
            process = subprocess.Popen(
                command(data, "resume", "--view", "json"),
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.3, 12.0))
            process.kill()
            process.wait()
            code, text = circuit(data, "log", "--json")
            if code != 0:
                wrong(f"log after a kill: {text[-300:]}")
            seen["saved" if session in text else "still to be saved"] += 1
            circuit(data, "resume", "--discard")
            sessions = check(data, "a kill")
            if session not in [row["session"] for row in sessions]:
                wrong(f"session {session} is lost")
    print(f"  {dict(seen)}")


def four_at_once(count):
    print(f"{count} times four resumes at once", flush=True)
    with tempfile.TemporaryDirectory() as data:
        for _ in range(count):
            session = cut_short(data, "50")
            four = [
                subprocess.Popen(
                    command(data, "resume", "--view", "json"),
                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                for _ in range(4)]
            ends = [(process.communicate()[0].decode(errors="replace"), process.returncode) for process in four]
            codes = sorted(code for _, code in ends)
            if codes != [0, 2, 2, 2]:
                wrong(f"four at once end with {codes}: {[text[-200:] for text, _ in ends]}")
            for text, code in ends:
                if code == 2 and "circuit: " not in text:
                    wrong(f"one is not told why: {text}")
            sessions = check(data, "four at once")
            if [row["status"] for row in sessions if row["session"] == session] != ["done"]:
                wrong(f"four at once leave {sessions[-1:]}")


def copied_by_a_synchroniser():
    print("a checkpoint that is carried to another machine", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        here, there = os.path.join(folder, "here"), os.path.join(folder, "there")
        cut_short(here)
        shutil.copytree(here, there)
        circuit(here, "resume", "--view", "json")
        circuit(there, "resume", "--discard")
        check(there, "the other machine")
        shutil.copytree(os.path.join(folder, "there"), here, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns("*s.csv", "pace.csv"))
        for _ in range(2):
            copy = cut_short(there)
            shutil.copytree(under_way(there), under_way(here), dirs_exist_ok=True)
            circuit(there, "resume", "--view", "json")
            shutil.copy(os.path.join(there, "sessions.csv"), here)
            shutil.copy(os.path.join(there, "sets.csv"), here)
            circuit(here, "resume", "--discard")
            sessions = check(here, "a synchronised folder")
            if [row["status"] for row in sessions if row["session"] == copy] != ["done"]:
                wrong(f"an older checkpoint undid session {copy}: {sessions}")


def folders_that_are_links(count):
    print(f"{count} sessions that end at once in two folders linked to the same files", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        real, linked = os.path.join(folder, "real"), os.path.join(folder, "linked")
        circuit(real, "run", "back-3x", "--speed", "10000", "--log", "--view", "json")
        os.makedirs(linked)
        for table in ("sessions.csv", "sets.csv"):
            os.symlink(os.path.join(real, table), os.path.join(linked, table))
        all_at_once = [
            subprocess.Popen(
                command([real, linked][i % 2], "run", "back-3x", "--speed", "10000", "--log", "--view", "json"),
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for i in range(count)]
        for process in all_at_once:
            process.wait()
        found = len(check(real, "linked folders"))
        if found != count + 1 or len(rows(real, "sets.csv")) != SETS * (count + 1):
            wrong(f"linked folders: {found} of {count + 1} sessions")


def hostile(chance, whole):
    """What a checkpoint's place may hold, each as a function that puts it there."""
    def write(content):
        return lambda path: open(path, "wb").write(content)

    def huge(path):
        with open(path, "wb") as file:
            file.truncate(80 << 20)

    yield "a pipe", os.mkfifo
    yield "a folder", os.mkdir
    yield "/dev/zero", lambda path: os.symlink("/dev/zero", path)
    yield "a link to nowhere", lambda path: os.symlink("nowhere", path)
    yield "80 MB", huge
    yield "zeros", write(bytes(1 << 16))
    yield "nothing", write(b"")
    lines = whole.split(b"\n")
    numbers = [b"1E999999999", b"-1", b"0", b"9223372036854775807", b"2147483647", b"NaN", b"", b"\xff", b"\0",
               b"\xef\xbf\xbd", b"=1+1", b"\"", b"../../x", b"--help", b"@x"]
    for i, line in enumerate(lines):
        if line.startswith(b"choice,--speed"):
            continue  # without it the session would take its quarter of an hour
        yield f"without line {i + 1}", write(b"\n".join(lines[:i] + lines[i + 1:]))
        yield f"line {i + 1} twice", write(b"\n".join(lines[:i + 1] + lines[i:]))
        cells = line.split(b",")
        for j in range(len(cells)):
            value = chance.choice(numbers)
            changed = b",".join(cells[:j] + [value] + cells[j + 1:])
            yield f"{value!r} in line {i + 1}", write(b"\n".join(lines[:i] + [changed] + lines[i + 1:]))


def hostile_checkpoints(chance, count):
    with tempfile.TemporaryDirectory() as data:
        session = cut_short(data, "400")
        place = os.path.join(under_way(data), session + ".csv")
        with open(place, "rb") as file:
            whole = file.read()
        attacks = list(hostile(chance, whole))
        named, others = attacks[:7], attacks[7:]
        chosen = named + chance.sample(others, min(count, len(others)))
        print(f"{len(chosen)} of {len(attacks)} hostile checkpoints, a lock and parts that are pipes", flush=True)
        for what, put in chosen:
            os.path.lexists(place) and os.remove(place)
            put(place)
            code, text = circuit(data, "resume", "--view", "json", "--sound", "off")
            if code not in (0, 2, 3):
                wrong(f"{what}: resume ends with {code}: {text[-300:]}")
            circuit(data, "list")
            circuit(data, "resume", "--discard")
            if os.path.lexists(place):
                wrong(f"{what}: it is still there after resume --discard")
            check(data, what)
        for name in (session + ".lock", session + ".csv.part"):
            with open(place, "wb") as file:
                file.write(whole)
            pipe = os.path.join(under_way(data), name)
            os.path.lexists(pipe) and os.remove(pipe)
            os.mkfifo(pipe)
            for words in (["list"], ["resume", "--view", "json"], ["resume", "--discard"], ["list"]):
                circuit(data, *words)
            if os.path.lexists(pipe):
                wrong(f"{name} as a pipe is still there")
        os.path.lexists(place) and os.remove(place)
        state = os.path.join(data, "state")
        shutil.rmtree(state)
        os.mkfifo(state)
        for words in (["list"], ["resume"], ["resume", "--discard"], ["log"]):
            circuit(data, *words)
        check(data, "a pipe as the state folder")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print(f"sessions that are resumed, seed {seed}", flush=True)
    chance = random.Random(seed)
    hostile_checkpoints(chance, count)
    ended_in_every_way(chance, max(7, count // 4))
    four_at_once(max(2, count // 10))
    copied_by_a_synchroniser()
    folders_that_are_links(8)
    killed_while_saving(chance, max(4, count // 4))
    print(f"{len(faults)} wrong" if faults else "nothing wrong")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    main()
