package circuit.sound;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that speaks. It is started without a shell, and the text is never taken for an option. */
record Speaker(Path program, Kind kind) {

    /** The programs that are known, the preferred first. */
    enum Kind {
        SPD_SAY("spd-say"),
        ESPEAK_NG("espeak-ng"),
        ESPEAK("espeak"),
        SAY("say");

        private final String program;

        Kind(String program) {
            this.program = program;
        }
    }

    /** Those of them that stand in the folders of a path. */
    static List<Speaker> on(String path) {
        return Stream.of(Kind.values())
                .flatMap(kind -> find(kind.program, path).map(program -> new Speaker(program, kind)).stream())
                .toList();
    }

    private static Optional<Path> find(String name, String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Begins to say it in a language (its ISO code); never waits for it to be said. */
    Process say(String text, String language) throws IOException {
        String said = harmless(text);
        List<String> command = new ArrayList<>(List.of(program.toString()));
        switch (kind) {
            case SPD_SAY ->
                command.addAll(List.of("--application-name", "circuit", "--language", language, "--", said));
            case ESPEAK_NG, ESPEAK -> command.addAll(List.of("-v", language, "--", said));
            case SAY -> {
                return saying(command, said);
            }
        }
        return Silently.builder(command).start();
    }

    /** For a program that reads its text; a pipe holds more than anyone wants to be told, so this does not wait. */
    private static Process saying(List<String> command, String text) throws IOException {
        Process process = Silently.builder(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (Writer input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(text);
        }
        return process;
    }

    /**
     * Whether a daemon speaks for it, so that ending the program does not end its speech. There a newer text ends the
     * older one by itself (seen with speech-dispatcher 0.11).
     */
    boolean isServed() {
        return switch (kind) {
            case SPD_SAY -> true;
            case ESPEAK_NG, ESPEAK, SAY -> false;
        };
    }

    /** Asks the daemon, where there is one, to be silent. */
    void stop() {
        if (isServed()) {
            try {
                // Its long form, --stop, asks for an argument there is none for.
                Silently.builder(List.of(program.toString(), "-S")).start();
            } catch (IOException e) {
                // It does not start any more, so the next text will find that out.
            }
        }
    }

    /** Without what a speaker or a terminal might take for a command: control characters, options, phoneme brackets. */
    static String harmless(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\[\\]<>]+", " ")
                .replaceFirst("^[\\s-]+", "")
                .strip();
    }
}
