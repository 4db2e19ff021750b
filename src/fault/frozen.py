#!/usr/bin/env python3
"""Runs sessions on terminals that stop reading, as a frozen connection does: src/fault/frozen.py

The cues must go on, and a signal, Ctrl-C or a closed window must end the session in a few seconds, and keep it.
Needs Python 3.8.
"""
import os
import signal
import sys
import tempfile
import termios
import time

from terminal import Program

VIEWS = ["full", "line", "plain", "json"]
# How it is ended while nobody reads, and the exit code.
ENDS = {
    "TERM": (lambda program: program.send(signal.SIGTERM), 143),
    "HUP": (lambda program: program.send(signal.SIGHUP), 129),
    "INT": (lambda program: program.send(signal.SIGINT), 130),
    "Ctrl-C": (lambda program: program.press("\003"), 130),
}
SESSION = "name: sets\nlead-in: 0s\nrest: 1s\nexercises:\n" + "".join(
    f"  - Move {i} with a long title that fills the screen again and again: 2 reps\n" for i in range(200)
)
LONGEST_END = 6  # seconds


def lines(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read().count("\n")
    except FileNotFoundError:
        return 0


def attack(view, end):
    """Freezes the terminal, waits for cues, and ends the session; what is wrong, or nothing."""
    send, code = ENDS[end]
    with tempfile.TemporaryDirectory() as home:
        routine = os.path.join(home, "sets.yaml")
        with open(routine, "w", encoding="utf-8") as file:
            file.write(SESSION)
        heard = os.path.join(home, "heard")
        hook = os.path.join(home, "hook")
        with open(hook, "w", encoding="utf-8") as file:
            file.write(f"#!/bin/sh\necho cue >>{heard}\n")
        os.chmod(hook, 0o755)
        words = ["run", routine, "--view", view, "--sound", "bell", "--on-cue", hook, "--speed", "2", "--log"]
        with Program(home, words) as program:
            if not program.read_until(lambda: lines(heard) > 2):
                return f"no cue while the terminal reads: {program.last_words()}"
            program.fill()
            before = lines(heard)
            time.sleep(4)
            after = lines(heard)
            if after < before + 4:
                return f"the cues stop with the terminal: {before}, 4 s later {after}"
            started = time.monotonic()
            send(program)
            if not program.wait(LONGEST_END):
                return f"it does not end in {LONGEST_END} s"
            wrong = []
            if program.exit_code() != code:
                wrong.append(f"ended with {program.exit_code()} instead of {code}")
            if end == "Ctrl-C" and termios.tcgetattr(program.terminal)[3] != program.modes[3]:
                wrong.append("the terminal is left in raw mode")
            sessions = lines(os.path.join(home, ".local/share/circuit/sessions.csv"))
            if sessions != 2:
                wrong.append(f"sessions.csv has {sessions} lines instead of 2")
            print(f"  {view:5}  {end:6}  {after - before} cues in 4 s, ended in {time.monotonic() - started:.1f} s", flush=True)
            return "; ".join(wrong)


def main():
    print("a terminal that reads no more", flush=True)
    wrong = 0
    for view in VIEWS:
        for end in ENDS:
            if end == "Ctrl-C" and view in ("plain", "json"):
                continue  # the terminal makes it an INT
            fault = attack(view, end)
            if fault:
                wrong += 1
                print(f"WRONG: {view} {end}: {fault}", flush=True)
    print(f"{wrong} wrong" if wrong else "nothing wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    main()
