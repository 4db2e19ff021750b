#!/usr/bin/env python3
"""Types more at once than anybody can, and pastes, on every screen: src/fault/keys.py

A Ctrl-C behind thousands of characters must end the program at once, pasted text must do nothing, and what is typed behind
the last key must be left to the shell. Needs Python 3.8.
"""
import os
import re
import select
import sys
import tempfile
import time

from terminal import Program

RUN = ["run", "back-3x", "--sound", "off", "--lead-in", "60s"]
SCREENS = {
    "picker": (["run"], b"Which routine"),
    "full": (RUN, b"Side plank"),
    "line": ([*RUN, "--view", "line"], b"Side plank"),
}
LONGEST_END = 3  # seconds, for a machine under load
NOTES = "see my notes, squat q\rs\033[D3 sets n Q ?\r"


def started(home, screen):
    words, shown = SCREENS[screen]
    program = Program(home, words)
    if not program.read_until(lambda: shown in program.output):
        raise AssertionError(f"{screen} does not begin: {program.last_words()}")
    program.read_for(0.5)
    return program


def typed_thousands(screen, text):
    with tempfile.TemporaryDirectory() as home, started(home, screen) as program:
        begin = time.monotonic()
        program.press(text + "\003")
        wrong = program.wrong_end(130)
        took = time.monotonic() - begin
        print(f"  {screen:6}  {len(text)} characters, then Ctrl-C: ended in {took:.2f} s", flush=True)
        return wrong or (f"it took {took:.1f} s to end" if took > LONGEST_END else "")


def pasted(screen):
    with tempfile.TemporaryDirectory() as home, started(home, screen) as program:
        if not program.is_on(2004):
            return "bracketed paste is not switched on"
        before = len(program.output)
        program.press("\033[200~" + NOTES * 20 + "\033[201~")
        program.read_for(1.5)
        if program.has_ended():
            return "pasted text ended it"
        if re.search(rb"PAUSED|squat|ten seconds more", program.output[before:]):
            return "pasted text was taken for keys"
        program.press("\003")
        return program.wrong_end(130)


def left_to_the_shell(screen):
    if screen == "picker":
        return ""  # has no last key but Enter and Esc, which others may follow
    with tempfile.TemporaryDirectory() as home, started(home, screen) as program:
        side = os.open("/dev/pts/%d" % program.number(), os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
        try:
            program.press("q")
            time.sleep(0.06)
            program.press("ls\n")
            program.read_until(program.has_ended)
            left = os.read(side, 100) if select.select([side], [], [], 1)[0] else b""
        finally:
            os.close(side)
        return "" if left == b"ls\n" else f"left to the shell: {left} instead of ls"


def main():
    print("keys by the thousand, and pasted text", flush=True)
    wrong = 0
    for screen in SCREENS:
        attacks = [
            ("thousands", lambda: typed_thousands(screen, "xyz" * 1000)),
            ("pauses", lambda: typed_thousands(screen, "  ?m+-" * 500)),
            ("paste", lambda: pasted(screen)),
            ("shell", lambda: left_to_the_shell(screen)),
        ]
        for name, attack in attacks:
            fault = attack()
            if fault:
                wrong += 1
                print(f"WRONG: {screen} {name}: {fault}", flush=True)
    print(f"{wrong} wrong" if wrong else "nothing wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    main()
