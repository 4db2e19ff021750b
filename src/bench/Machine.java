import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The programs that are measured, in a home folder of their own. */
final class Machine {
    private static final Path CIRCUIT = Path.of("circuit").toAbsolutePath();
    private static final List<String> JAVA = java();
    private static final long PATIENCE = 30_000_000_000L;

    final Path home;

    Machine(Path home) {
        this.home = home;
    }

    /** The launcher itself, as it is typed. */
    List<String> circuit(String... words) {
        return command(List.of(CIRCUIT.toString()), words);
    }

    /** A bare class on the same JVM with the same flags, and the class archive that comes with the JVM. */
    List<String> hello(String... words) {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of("-cp", Path.of("target/bench").toAbsolutePath().toString(), "Hello"));
        return command(command, words);
    }

    private static List<String> java() {
        List<String> java = new ArrayList<>(List.of(System.getProperty("bench.java")));
        java.addAll(List.of(System.getProperty("bench.flags").split(" ")));
        return java;
    }

    private static List<String> command(List<String> program, String... words) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words));
        return command;
    }

    /** The same command on a pseudo-terminal of 80x24, whose other end is the started process's output. */
    List<String> onTerminal(List<String> command) {
        StringBuilder line = new StringBuilder("stty cols 80 rows 24 && exec");
        for (String word : command) {
            line.append(" '").append(word.replace("'", "'\\''")).append('\'');
        }
        return List.of("script", "-qefc", line.toString(), "/dev/null");
    }

    ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("CIRCUIT_") || name.startsWith("XDG_"));
        // A terminal tells its background within some ms when it is asked; the one of script never does.
        builder.environment().put("CIRCUIT_THEME", "dark");
        return builder;
    }

    /** Runs it to its end, with its output thrown away; the milliseconds that took. */
    double millis(List<String> command) throws IOException, InterruptedException {
        File nowhere = new File("/dev/null");
        ProcessBuilder builder = builder(command)
                .redirectInput(nowhere)
                .redirectOutput(nowhere)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        int exitCode = builder.start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exitCode != 0) {
            throw new IOException("exit code " + exitCode + " from " + command);
        }
        return millis;
    }

    /** Runs it on a terminal until the text is seen there, then has it killed; the milliseconds that took. */
    double millisUntil(String text, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder(onTerminal(command)).start();
        try {
            InputStream screen = process.getInputStream();
            StringBuilder seen = new StringBuilder();
            byte[] buffer = new byte[8192];
            while (seen.indexOf(text) < 0) {
                int count = screen.read(buffer);
                if (count < 0 || System.nanoTime() - start > PATIENCE) {
                    throw new IOException("never showed " + text + ": " + command + "\n" + seen);
                }
                seen.append(new String(buffer, 0, count, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return (System.nanoTime() - start) / 1e6;
        } finally {
            end(process);
        }
    }

    /** Ends a process and all that it started. */
    static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** The JVM among the processes that a command started. */
    static long jvm(Process process) throws IOException {
        for (ProcessHandle handle : process.descendants().toList()) {
            if (handle.info().command().orElse("").endsWith("/java")) {
                return handle.pid();
            }
        }
        throw new IOException("there is no java below " + process.info());
    }

    /** What a process keeps in memory, in MB. */
    static double residentMegabytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
            }
        }
        throw new IOException("no VmRSS of " + pid);
    }

    /**
     * The processor time that each thread of a process has had, in milliseconds. The process's own figure is counted in
     * ticks of the clock that also wakes it, which makes a third too much of many short pictures.
     */
    static Map<String, Double> processorMillis(long pid) throws IOException {
        Map<String, Double> millis = new HashMap<>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads) {
                try {
                    String spent = Files.readString(thread.resolve("schedstat"));
                    millis.put(thread.getFileName().toString(), Long.parseLong(spent.split(" ", -1)[0]) / 1e6);
                } catch (NoSuchFileException ended) {
                    // A thread that is gone has no file.
                }
            }
        }
        return millis;
    }

    /** What the threads have had since. */
    static double millisSince(Map<String, Double> before, Map<String, Double> now) {
        return now.entrySet().stream()
                .mapToDouble(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0.0))
                .sum();
    }
}
