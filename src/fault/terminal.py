"""The program on a pseudo-terminal, for the attacks in this folder; says what is wrong with its end."""
import fcntl
import os
import pty
import select
import shlex
import signal
import struct
import termios
import time

from program import CLASSPATH, JAVA

FLAGS = """-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions
    -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput --enable-native-access=ALL-UNNAMED
    -Dcircuit.home=. -Dcircuit.stdin.tty=true -Dcircuit.stdout.tty=true"""
PATIENCE = 20  # seconds


class Program:
    """java itself rather than the launcher, so that the signal reaches nothing between."""

    def __init__(self, home, words, variables=None):
        self.output = b""
        self.status = None
        command = [JAVA, *shlex.split(FLAGS), "-cp", CLASSPATH, "circuit.cli.Main", *words]
        environment = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8"}
        environment.update(variables or {})
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            for ignored in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
                signal.signal(ignored, signal.SIG_DFL)  # ignored where this runs in the background
            try:
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.modes = termios.tcgetattr(self.terminal)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if not self.has_ended():
            os.kill(self.pid, signal.SIGKILL)
            _, self.status = os.waitpid(self.pid, 0)
        os.close(self.terminal)

    def fill(self):
        """Writes into the terminal from its own side until it takes no more, as if nobody had read for long."""
        side = os.open("/dev/pts/%d" % self.number(), os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK)
        for size in (1024, 1):
            try:
                while True:
                    os.write(side, b"." * size)
            except BlockingIOError:
                pass
        os.close(side)

    def number(self):
        TIOCGPTN = 0x80045430  # Linux
        return struct.unpack("I", fcntl.ioctl(self.terminal, TIOCGPTN, b"\0" * 4))[0]

    def has_ended(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = status
        return self.status is not None

    def send(self, sent):
        os.kill(self.pid, sent)

    def press(self, keys):
        os.write(self.terminal, keys.encode())

    def read_for(self, seconds):
        """Shows what is written for so long, or until the program has ended."""
        self.read_until(lambda: False, seconds)

    def read_until(self, condition, seconds=PATIENCE):
        """Reads until the condition holds; False if it does not in that time, or before the end."""
        end = time.monotonic() + seconds
        while not condition():
            left = end - time.monotonic()
            if left <= 0:
                return False
            if select.select([self.terminal], [], [], min(left, 0.02))[0]:
                try:
                    self.output += os.read(self.terminal, 65536)
                except OSError:  # the other side is closed
                    return self.wait(max(0, end - time.monotonic())) and condition()
            elif self.has_ended():
                return condition()
        return True

    def wait(self, seconds=PATIENCE):
        """Waits for the end without reading; False if it does not come."""
        end = time.monotonic() + seconds
        while not self.has_ended():
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def exit_code(self):
        """As a shell tells it: 128 and the number of the signal that ended it."""
        if os.WIFSIGNALED(self.status):
            return 128 + os.WTERMSIG(self.status)
        return os.WEXITSTATUS(self.status)

    def wrong_end(self, code):
        """Waits for the end; what is wrong with it, or nothing."""
        self.read_until(self.has_ended)
        if not self.has_ended():
            return f"it does not end in {PATIENCE} s"
        self.read_for(0.05)
        wrong = []
        if self.exit_code() != code:
            wrong.append(f"ended with {self.exit_code()} instead of {code}: {self.last_words()}")
        if self.is_on(1049):
            wrong.append("left on the alternate screen")
        if self.is_on(2004):
            wrong.append("left with bracketed paste")
        if self.output.rfind(b"\033[?25l") > max(self.output.rfind(b"\033[?25h"), self.output.rfind(b"\033[?12l")):
            wrong.append("left with a hidden cursor")
        for part in (b"thread dump", b"Exception"):
            if part in self.output:
                wrong.append(f"{part.decode()} on the screen")
        return "; ".join(wrong)

    def is_on(self, mode):
        return self.output.rfind(b"\033[?%dh" % mode) > self.output.rfind(b"\033[?%dl" % mode)

    def last_words(self):
        return self.output[-300:].decode(errors="replace").encode("unicode_escape").decode()
