package circuit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts and files that somebody made to get at the terminal of whoever reads them. */
public final class HostileInput {
    /** Each with what it would do. */
    public static final Map<String, String> TEXTS = texts();

    private HostileInput() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sets the window's title", "\033]0;owned\007");
        texts.put("writes the clipboard", "\033]52;c;cm0gLXJmIH4=\033\\");
        texts.put("writes the clipboard by C1", "\u009d52;c;cm0gLXJmIH4=\u009c");
        texts.put("hides text", "\033[8mhidden\033[28m");
        texts.put("clears the screen", "\033[2J\033[H");
        texts.put("moves the cursor up by C1", "\u009b3A\u009b2K");
        texts.put("overwrites the line", "good\rbad");
        texts.put("rubs out", "good\b\b\b\bbad");
        texts.put("rings and feeds", "\007\013\014");
        texts.put("asks the terminal, which answers as if typed", "\033[6n\033P$qm\033\\\005");
        texts.put("switches the character set", "\016\033(0");
        texts.put("ends the string", "a\0b");
        texts.put("is deleted", "a\177b");
        texts.put("turns the direction of writing", "\u202egpj.exe\u202c\u2066x\u2069\u200f\u061c");
        texts.put("hides between letters", "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg");
        texts.put("hides in tags", "a\udb40\udc41\udb40\udc42b");
        texts.put("is half a character", "a\ud83db");
        texts.put("begins another line", "good\ncircuit: all is well\u0085\u2028\u2029x");
        texts.put("leads out of the folder", "../../../../etc/passwd");
        texts.put("is long", "x".repeat(50_000));
        texts.put("is long in words", "strong back ".repeat(4_000));
        texts.put("is a format", "%s%n%1000000d%x {} ${HOME} $(id) `id` @|red x|@");
        return texts;
    }

    /** Fills a folder of routines with files that hold these texts in every place; names say which. */
    public static void fill(Path routines) throws IOException {
        Path exercises = Files.createDirectories(routines.resolve("exercises"));
        int number = 0;
        for (String text : TEXTS.values()) {
            number++;
            write(routines.resolve("raw-%02d.yaml".formatted(number)), routine(text, "cobra"));
            write(routines.resolve("escaped-%02d.yaml".formatted(number)), routine(escaped(text), "cobra"));
            write(routines.resolve("title-%02d.yaml".formatted(number)), routine("Good", escaped(text)));
            write(exercises.resolve("move-%02d.yaml".formatted(number)), exercise(escaped(text)));
            write(
                    routines.resolve("moves-%02d.yaml".formatted(number)),
                    routine("Good", "move-%02d".formatted(number)));
            if (text.length() < 100 && text.indexOf('\0') < 0 && text.indexOf('/') < 0 && text.indexOf('\ud83d') < 0) {
                write(routines.resolve(text + ".yaml"), routine("Good", "cobra"));
            }
        }
        Files.createDirectory(routines.resolve("folder.yaml"));
        Files.createSymbolicLink(routines.resolve("dangling.yaml"), Path.of("nowhere"));
        Files.createSymbolicLink(routines.resolve("loop.yaml"), Path.of("loop.yaml"));
        Files.createSymbolicLink(routines.resolve("device.yaml"), Path.of("/dev/zero"));
        pipe(routines.resolve("pipe.yaml"));
        pipe(exercises.resolve("pipe.yaml"));
    }

    /** A history with these texts in its cells. */
    public static void remember(Path data) throws IOException {
        Files.createDirectories(data);
        List<String> sessions = new ArrayList<>(List.of("session,started,routine,title,status,rounds,sets_done,"
                + "sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note"));
        List<String> sets = new ArrayList<>(List.of(
                "session,started,routine,exercise,title,round,set,side,target,reps," + "seconds,load_kg,status"));
        int number = 0;
        for (String text : TEXTS.values()) {
            String id = "20261101T0630%02dZ-4f2a91c7".formatted(number % 60);
            String started = "2026-11-01T06:30:%02d+00:00".formatted(number++ % 60);
            String cell = '"' + text.replace("\"", "\"\"") + '"';
            sessions.add("%s,%s,%s,%s,done,1,1,1,60.0,60.0,0.0,0.0,,%s".formatted(id, started, cell, cell, cell));
            sets.add("%s,%s,%s,%s,%s,1,1,,10 reps,10,30.0,,done".formatted(id, started, cell, cell, cell));
        }
        write(data.resolve("sessions.csv"), String.join("\n", sessions) + "\n");
        write(data.resolve("sets.csv"), String.join("\n", sets) + "\n");
    }

    /** What of a text is not for the eye, told by its code points; empty if all is well. */
    public static List<String> found(String text) {
        return text.codePoints()
                .filter(c -> c != '\n')
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                })
                .mapToObj("U+%04X"::formatted)
                .distinct()
                .toList();
    }

    private static String routine(String name, String exercise) {
        return """
                name: "%s"
                about: "%s"
                lead-in: 0s
                exercises:
                  - "%s": 1 reps
                """.formatted(name, name, exercise);
    }

    private static String exercise(String text) {
        return """
                name: "%s"
                why: "%s"
                steps: ["%s"]
                tip: "%s"
                instead: ["%s"]
                """.formatted(text, text, text, text, text);
    }

    /** As YAML writes in quotes what is not to be seen. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(UTF_8));
    }

    private static void pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
