package circuit.sound.speech;

import circuit.process.ProgramPath;
import circuit.process.QuietProcess;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program that speaks. It is started without a shell, and never takes the text for an option. */
record Speaker(Path program, Kind kind) {
    private static final Duration TO_ANSWER = Duration.ofSeconds(3);

    /** The known programs, the preferred ones first. */
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

    /** Those that are found on a path. */
    static List<Speaker> on(ProgramPath path) {
        return Stream.of(Kind.values())
                .flatMap(kind -> path.find(kind.program).map(program -> new Speaker(program, kind)).stream())
                .toList();
    }

    /**
     * How long a text takes to be said. Measured with espeak-ng at its own pace (175 words a minute): about a third of a
     * second and 65 ms for each character.
     */
    static Duration expectedTime(String text) {
        return Duration.ofMillis(300 + 65L * text.length());
    }

    /** Starts to say a text in a language (an ISO code), and does not wait until it is said. */
    Process say(String text, String language) throws IOException {
        String said = sanitized(text);
        List<String> command = new ArrayList<>(List.of(program.toString()));
        switch (kind) {
            case SPD_SAY ->
                command.addAll(List.of("--application-name", "circuit", "--language", language, "--", said));
            case ESPEAK_NG, ESPEAK -> command.addAll(List.of("-v", language, "--", said));
            case SAY -> {
                return saying(command, said);
            }
        }
        return QuietProcess.builder(command).start();
    }

    /** For a program that reads its text from a pipe; the pipe holds all of it, so this does not block. */
    private static Process saying(List<String> command, String text) throws IOException {
        Process process = QuietProcess.builder(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (Writer input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(text);
        }
        return process;
    }

    /**
     * Whether a daemon speaks for it, so that ending the program does not end its speech. The daemon itself lets a newer
     * text end an older one (seen with speech-dispatcher 0.11).
     */
    boolean hasDaemon() {
        return switch (kind) {
            case SPD_SAY -> true;
            case ESPEAK_NG, ESPEAK, SAY -> false;
        };
    }

    /** Asks the daemon to be silent, if there is one. */
    void stop() {
        if (hasDaemon()) {
            try {
                // Its long form, --stop, wrongly demands an argument.
                QuietProcess.builder(List.of(program.toString(), "-S")).start();
            } catch (IOException e) {
                // The next text will fail in the same way, and have it replaced.
            }
        }
    }

    /** Whether it lists what it can speak with, which needs all that speaking needs but the sound device. */
    boolean answers() {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        switch (kind) {
            case SPD_SAY -> command.add("-O");
            case ESPEAK_NG, ESPEAK -> command.add("--voices");
            case SAY -> command.addAll(List.of("-v", "?"));
        }
        return QuietProcess.succeeds(command, TO_ANSWER);
    }

    /** Removes what a speaker might take for a command: control characters, options, phoneme brackets. */
    static String sanitized(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\[\\]<>]+", " ")
                .replaceFirst("^[\\s-]+", "")
                .strip();
    }
}
