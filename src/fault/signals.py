#!/usr/bin/env python3
"""Ends the program by signals at random moments, on a pseudo-terminal each: src/fault/signals.py [SIGNALS [SEED]]

Counts wrong exit codes, and terminals left on the alternate screen or with a hidden cursor. Needs Python 3.8.
"""
import collections
import os
import random
import signal
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from terminal import Program

SCREENS = {
    "picker": ["run"],
    "full": ["run", "back-3x", "--sound", "off", "--lead-in", "2s"],
    "line": ["run", "back-3x", "--sound", "off", "--view", "line"],
    "plain": ["run", "back-3x", "--sound", "off", "--view", "plain"],
    "rehearsal": ["run", "back-3x", "--speed", "700", "--log"],
    "figure": ["show", "cobra", "--animate"],
}
SIGNALS = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT]
SIDE_BY_SIDE = 4


def attack(number, seed):
    """Sends one signal; returns what was done, and what is wrong."""
    chance = random.Random(seed * 1_000_003 + number)
    screen = chance.choice(sorted(SCREENS))
    sent = chance.choice(SIGNALS)
    moment = chance.uniform(0.1, 2.5)
    keys = "" if screen == "figure" else chance.choice(["", "", "\r", " ", "\r\r", "?"])
    what = f"{screen} {sent.name}"
    with tempfile.TemporaryDirectory() as home, Program(home, SCREENS[screen]) as program:
        program.read_for(moment / 2)
        program.press(keys)
        program.read_for(moment / 2)
        if program.has_ended():
            return "ended before the signal", ""
        program.send(sent)
        if sent == signal.SIGQUIT:
            # It is not to be noticed, so that it takes another one to end the program.
            program.read_for(0.3)
            if program.has_ended():
                return "QUIT before there was a JVM, or at the end", ""
            sent = signal.SIGTERM
            program.send(sent)
        wrong = program.wrong_end(128 + sent)
        if wrong and program.has_ended() and program.exit_code() == 1 and not (set(program.output) & set(b"\n\033")):
            # JDK 17 ends with 1 itself ("Bad level: 2") where a signal comes while it starts.
            return "before there was a JVM", ""
        if wrong and screen == "rehearsal" and b"Saved in" in program.output and program.exit_code() == 0:
            return "ended before the signal", ""  # the JVM was on its way out
        return what, wrong and f"number {number}, after {moment:.3f} s and keys {keys!r}: {wrong}"


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print(f"{count} signals at random moments, seed {seed}", flush=True)
    done = collections.Counter()
    wrong = 0
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        for what, fault in pool.map(lambda number: attack(number, seed), range(count)):
            done[what] += 1
            if fault:
                wrong += 1
                print(f"WRONG: {what}: {fault}", flush=True)
    for what in sorted(done):
        print(f"  {done[what]:5}  {what}")
    print(f"{wrong} wrong" if wrong else "nothing wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    main()
