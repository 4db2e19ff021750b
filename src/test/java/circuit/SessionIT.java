package circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session on a real terminal: seen, steered, ended in every way, and the terminal given back each time. */
class SessionIT {
    private static final String LAUNCHER = Path.of("circuit").toAbsolutePath().toString();

    @TempDir
    Path home;

    @Test
    void the_athlete_sees_what_to_do_and_steers_it_with_keys() throws Exception {
        try (Pty pty = session("--lead-in", "60s")) {
            pty.waitUntilScreenShows("Side plank reach to row");
            pty.press("\r");
            pty.waitUntilScreenShows("Next: the same on the right side");
            pty.waitUntilScreenShows("round 1 of 3 · exercise 1 of 5");
            pty.press(" ");
            pty.waitUntilScreenShows("Space to go on");
            pty.press("n");
            pty.correctToTen();
            pty.press("s");
            pty.waitUntilScreenShows("High plank with scapular");
            pty.press("\u001b[D");
            pty.waitUntilScreenShows("Next: High plank with scapular");
            pty.waitUntilScreenShows("Side plank reach to row");
            pty.press("?");
            pty.waitUntilScreenShows("longer, or slower reps");
            pty.press("q");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(3);
            assertGivenBack(pty);
            assertThat(pty.screen()).anyMatch(line -> line.startsWith("Ended early: Bodyweight back, three rounds"));
        }
        assertThat(Files.readString(data("sessions.csv"))).contains(",partial,1,1,18,");
        assertThat(Files.readAllLines(data("sets.csv")))
                .hasSize(3)
                .last()
                .asString()
                .endsWith(",skipped,,");
    }

    @Test
    void ctrl_c_ends_it_with_130_and_keeps_what_was_done() throws Exception {
        try (Pty pty = session("--lead-in", "0s")) {
            oneSetDone(pty);
            pty.press("\u0003");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(130);
            assertGivenBack(pty);
        }
        assertKept();
    }

    @Test
    void signals_end_it_with_their_number_and_keep_what_was_done() throws Exception {
        for (String signal : List.of("TERM", "HUP", "INT")) {
            try (Pty pty = session("--lead-in", "0s")) {
                oneSetDone(pty);
                pty.signal(signal);
                assertThat(pty.exitCode()).as(pty.output()).isEqualTo(signalCode(signal));
                assertGivenBack(pty);
            }
            assertKept();
            Files.delete(data("sessions.csv"));
            Files.delete(data("sets.csv"));
        }
    }

    @Test
    void what_was_ended_goes_on_as_the_same_session() throws Exception {
        try (Pty pty = session("--lead-in", "0s")) {
            oneSetDone(pty);
            pty.press("q");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(3);
            assertThat(pty.screen()).contains("To go on within 12 hours: circuit resume");
        }
        String first = Files.readAllLines(data("sessions.csv")).get(1);

        try (Pty pty = Pty.running(home, LAUNCHER, "resume", "--sound", "off").start()) {
            pty.waitUntilScreenShows("right side");
            pty.press("\r");
            pty.waitUntilScreenShows("Next: High plank with scapular");
            pty.waitUntilScreenShows("round 1 of 3");
            pty.press("s");
            pty.waitUntilScreenShows("Skipped");
            pty.press("q");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(3);
            assertGivenBack(pty);
        }

        assertKept();
        assertThat(Files.readAllLines(data("sessions.csv")).get(1)).startsWith(first.substring(0, first.indexOf(',')));
        assertThat(Files.readAllLines(data("sets.csv")))
                .hasSize(3)
                .last()
                .asString()
                .endsWith(",skipped,,");
    }

    @Test
    void a_rehearsal_runs_to_its_end_and_says_so() throws Exception {
        try (Pty pty = session("--speed", "2000")) {
            pty.leaveLastScreen();
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertGivenBack(pty);
            assertThat(pty.screen())
                    .contains("18 of 18 sets · 16:29 (11:24 work, 5:05 rest)", "A rehearsal: nothing was saved.");
        }
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void any_window_will_do_and_it_may_change() throws Exception {
        try (Pty pty = session("--lead-in", "60s")) {
            pty.waitUntilScreenShows("Side plank reach to row");
            for (int columns = 60; columns > 0; columns -= 7) {
                pty.resize(columns, Math.max(1, columns / 3));
            }
            pty.resize(100, 30);
            pty.waitUntilScreenShows("Lie on the working side");
            pty.press("q");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(3);
            assertGivenBack(pty);
        }
    }

    private Pty session(String... options) throws IOException {
        Pty.Setup setup = Pty.running(home, concat(List.of(LAUNCHER, "run", "back-3x"), options));
        return setup.start();
    }

    private static String[] concat(List<String> first, String... rest) {
        return java.util.stream.Stream.concat(first.stream(), java.util.Arrays.stream(rest))
                .toArray(String[]::new);
    }

    private static void oneSetDone(Pty pty) throws IOException {
        pty.waitUntilScreenShows("round 1 of 3");
        pty.press("\r");
        pty.correctToTen();
    }

    private void assertKept() throws IOException {
        assertThat(Files.readAllLines(data("sessions.csv")))
                .hasSize(2)
                .last()
                .asString()
                .contains(",partial,1,1,18,");
        assertThat(Files.readAllLines(data("sets.csv")).get(1)).endsWith(",done,,");
    }

    private Path data(String file) {
        return home.resolve(".local/share/circuit").resolve(file);
    }

    private static int signalCode(String signal) {
        return switch (signal) {
            case "HUP" -> 129;
            case "INT" -> 130;
            default -> 143;
        };
    }

    private static void assertGivenBack(Pty pty) throws IOException {
        assertThat(withoutSize(pty.attributesAfter())).isEqualTo(withoutSize(pty.attributesBefore()));
        assertThat(pty.isOn(25, true)).as("cursor").isTrue();
        assertThat(pty.isOn(1049, false)).as("alternate screen").isFalse();
    }

    /** The window may have been dragged meanwhile; that is the athlete's doing. */
    private static String withoutSize(String attributes) {
        return attributes.replaceFirst("rows \\d+; columns \\d+", "");
    }
}
