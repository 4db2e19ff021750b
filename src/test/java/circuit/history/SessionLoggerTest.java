package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.SESSIONS_HEADER;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.found;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.names;
import static circuit.history.SampleSessions.read;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.SideLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLoggerTest {
    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("data/circuit");
    }

    private Path sessions() {
        return folder().resolve("sessions.csv");
    }

    private Path sets() {
        return folder().resolve("sets.csv");
    }

    @Test
    void the_first_session_makes_the_files_and_the_next_goes_behind_it() throws Exception {
        assertThat(logger(folder()).save(entry(1), NOW)).isEqualTo(new SessionLogger.Saved(true, List.of()));
        logger(folder()).save(entry(2, "fly"), NOW);

        assertThat(read(sessions())).isEqualTo(HistoryTable.SESSIONS.header() + """
                20261101T053000Z-00000001,2026-11-01T06:30:00+01:00,back,A strong back,done,1,2,2,0.0,0.0,0.0,0.0,,,
                20261102T053000Z-00000002,2026-11-02T06:30:00+01:00,back,A strong back,done,1,1,1,0.0,0.0,0.0,0.0,,,
                """);
        assertThat(read(sets())).isEqualTo(HistoryTable.SETS.header() + """
                20261101T053000Z-00000001,2026-11-01T06:30:00+01:00,back,row,row,1,1,,10 reps,10,30.0,,done,,
                20261101T053000Z-00000001,2026-11-01T06:30:00+01:00,back,plank,plank,1,1,,10 reps,10,30.0,,done,,
                20261102T053000Z-00000002,2026-11-02T06:30:00+01:00,back,fly,fly,1,1,,10 reps,10,30.0,,done,,
                """);
        assertThat(names(folder())).containsExactly(".lock", "sessions.csv", "sets.csv");
    }

    @Test
    void a_session_that_is_there_is_not_added_again() throws Exception {
        logger(folder()).save(entry(1), NOW);
        logger(folder()).save(entry(2), NOW);

        assertThat(logger(folder()).save(entry(1), NOW).added()).isFalse();
        assertThat(logger(folder()).save(entry(3), NOW).added()).isTrue();
        assertThat(found(folder()).lines()).hasSize(3);
    }

    @Test
    void an_interrupted_thread_still_saves_and_stays_interrupted() throws Exception {
        Thread.currentThread().interrupt();

        logger(folder()).save(entry(1), NOW);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(found(folder()).lines()).hasSize(1);
    }

    @Nested
    class Shapes {
        @Test
        void a_file_that_a_spreadsheet_saved_goes_on_in_its_own_shape() throws Exception {
            write(
                    sessions(),
                    "\uFEFFstarted;session;mood;status;routine;title;rounds;sets_done;sets_planned;"
                            + "elapsed_s;work_s;rest_s;paused_s;effort;note\r\n"
                            + "2026-10-31T06:30:00+01:00;old;good;done;back;\"Back; strong\";1;1;1;1,5;1,5;0,0;0,0;;\"two\r\nlines\"\r\n");
            write(
                    sets(),
                    "\"session\",\"started\",\"routine\",\"exercise\",\"title\",\"round\",\"set\",\"side\",\"target\","
                            + "\"reps\",\"seconds\",\"load_kg\",\"status\"\n");

            assertThat(logger(folder()).save(entry(1, "fly"), NOW).notices()).isEmpty();

            assertThat(read(sessions()))
                    .endsWith(
                            "\"two\r\nlines\";\r\n2026-11-01T06:30:00+01:00;20261101T053000Z-00000001;;done;back;A strong back;1;1;1;"
                                    + "0.0;0.0;0.0;0.0;;;\r\n");
            assertThat(read(sets())).endsWith("""
                    "20261101T053000Z-00000001","2026-11-01T06:30:00+01:00","back","fly","fly","1","1","","10 reps","10","30.0","","done","",""
                    """);
            assertThat(new HistoryReader(folder()).sessions())
                    .satisfiesExactly(row -> assertThat(row.session()).isEqualTo("20261101T053000Z-00000001"), row -> {
                        assertThat(row.title()).isEqualTo("Back; strong");
                        assertThat(row.times().elapsed()).isEqualTo(Duration.ofMillis(1500));
                        assertThat(row.feedback().note()).contains("two\nlines");
                    });
        }

        @Test
        void a_last_line_that_lacks_nothing_but_its_end_is_kept() throws Exception {
            logger(folder()).save(entry(1), NOW);
            write(sessions(), read(sessions()).stripTrailing());
            write(sets(), read(sets()).stripTrailing());

            assertThat(logger(folder()).save(entry(2), NOW).notices()).isEmpty();

            assertThat(found(folder())).isEqualTo("""
                    20261101T053000Z-00000001 2
                    20261102T053000Z-00000002 2
                    """);
            assertThat(names(folder())).containsExactly(".lock", "sessions.csv", "sets.csv");
        }

        @Test
        void a_file_of_a_newer_version_is_read_and_not_written() throws Exception {
            logger(folder()).save(entry(1), NOW);
            String newer =
                    read(sessions()).replace(",result\n", ",result,circuit_2\n").replace(",,,\n", ",,,,x\n");
            write(sessions(), newer);

            assertThatThrownBy(() -> logger(folder()).save(entry(2), NOW))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("sessions.csv: it is of a newer version of circuit (column circuit_2)")
                    .hasMessageContaining("its rows are kept in");
            assertThat(read(sessions())).isEqualTo(newer);
            assertThat(found(folder())).isEqualTo("20261101T053000Z-00000001 2\n");
        }

        @Test
        void a_file_that_lacks_a_column_is_read_and_not_written() throws Exception {
            String mine = "session,started,routine,title,status\na,2026-10-31T06:30:00Z,back,Back,done\n";
            write(sessions(), mine);

            assertThatThrownBy(() -> logger(folder()).save(entry(2), NOW))
                    .hasMessageContaining("its header has no column rounds, sets_done");
            assertThat(read(sessions())).isEqualTo(mine);
            assertThat(sets()).doesNotExist();
            assertThat(new HistoryReader(folder()).sessions().get(0).routine()).isEqualTo("back");
        }

        @Test
        void a_file_that_is_no_history_is_left_alone() {
            write(sets(), "dear diary\n");

            assertThatThrownBy(() -> logger(folder()).save(entry(2), NOW))
                    .hasMessageContaining("sets.csv: its first line is not the header of a history");
            assertThat(read(sets())).isEqualTo("dear diary\n");
            assertThat(sessions()).doesNotExist();
        }

        @Test
        void a_file_in_place_of_the_folder_is_said_so() {
            write(folder(), "not a folder");

            assertThatThrownBy(() -> new SessionLogger(folder(), home.resolve("state")).save(entry(1), NOW))
                    .hasMessageContaining(folder() + ": a file is where a folder should be");
        }

        @Test
        void a_folder_in_place_of_a_file_is_said_so() throws Exception {
            Files.createDirectories(sessions());

            assertThatThrownBy(() -> logger(folder()).save(entry(1), NOW))
                    .hasMessageContaining("sessions.csv: is a directory");
            assertThat(names(folder())).containsExactly(".lock", "sessions.csv");
        }
    }

    @Nested
    class Crashes {
        @Test
        void sets_whose_session_was_never_saved_are_moved_aside() throws Exception {
            logger(folder()).save(entry(1), NOW);
            String before = read(sessions());
            logger(folder()).save(entry(2), NOW);
            write(sessions(), before);

            List<String> notices = logger(folder()).save(entry(2), NOW).notices();

            assertThat(notices)
                    .singleElement()
                    .asString()
                    .contains(
                            "sets.csv held 2 sets of session 20261102T053000Z-00000002",
                            "kept in sets.csv.torn-20261121T070000Z");
            assertThat(found(folder())).isEqualTo("""
                    20261101T053000Z-00000001 2
                    20261102T053000Z-00000002 2
                    """);
        }

        @Test
        void sets_whose_session_was_never_saved_stay_where_they_are_until_it_is() throws Exception {
            logger(folder()).save(entry(1), NOW);
            String before = read(sessions());
            logger(folder()).save(entry(2), NOW);
            String setsBefore = read(sets());
            write(sessions(), before);

            assertThat(logger(folder()).save(entry(3), NOW).notices()).isEmpty();
            assertThat(read(sets())).startsWith(setsBefore);
            assertThat(logger(folder()).save(entry(2), NOW).notices()).hasSize(1);

            assertThat(found(folder())).isEqualTo("""
                    20261101T053000Z-00000001 2
                    20261102T053000Z-00000002 2
                    20261103T053000Z-00000003 2
                    """);
        }

        /** What an editor, a script or a mishap made of the sessions, and what it is later repaired to. */
        static Stream<UnaryOperator<String>> rewritten() {
            return Stream.of(
                    text -> "",
                    text -> SESSIONS_HEADER,
                    text -> text.replace("2026-11-", "11/"),
                    text -> text.replace("Title", "\"Title"),
                    text -> text.replace(",done,", ",finished,").stripTrailing(),
                    text -> text.replace(",", " ; "),
                    text -> text.replace("back", "\"back"));
        }

        @ParameterizedTest
        @MethodSource
        void rewritten(UnaryOperator<String> change) throws Exception {
            for (int day = 1; day <= 2; day++) {
                logger(folder()).save(entry(day), NOW);
            }
            String whole = read(sessions());
            String sets = read(sets());
            write(sessions(), change.apply(whole));

            try {
                logger(folder()).save(entry(3), NOW);
            } catch (HistoryException unreadable) {
                assertThat(unreadable).hasMessageContaining("not the header");
            }

            assertThat(read(sets())).as("its sets stay").startsWith(sets);
            assertThat(names(folder())).noneMatch(name -> name.startsWith("sets.csv."));
            write(sessions(), whole);
            assertThat(found(folder())).isEqualTo("""
                    20261101T053000Z-00000001 2
                    20261102T053000Z-00000002 2
                    """);
        }

        @Test
        void what_a_kill_left_half_written_of_a_session_is_deleted_once_it_is_saved() throws Exception {
            write(home.resolve("data/kept/unsaved-" + entry(1).id() + ".csv.part"), "session,st");
            write(home.resolve("data/kept/unsaved-" + entry(2).id() + ".csv.part"), "session,st");

            logger(folder()).save(entry(1), NOW);

            assertThat(names(home.resolve("data/kept"))).containsExactly("unsaved-" + entry(2).id() + ".csv.part");
        }

        @Test
        void a_session_in_a_line_that_cannot_be_read_is_not_saved_twice() throws Exception {
            logger(folder()).save(entry(1), NOW);
            write(sessions(), read(sessions()).replace(",done,", ",\"done,"));

            assertThatThrownBy(() -> logger(folder()).save(entry(1), NOW))
                    .hasMessageContaining("is there, but cannot be read; mend it, or delete it");
            assertThat(read(sets()).lines()).hasSize(3);
        }

        @Test
        void a_last_set_without_its_line_end_that_cannot_be_read_like_the_others_stays() throws Exception {
            logger(folder()).save(entry(1), NOW);
            write(sets(), read(sets()).replace("2026-11-", "11/").stripTrailing());
            String before = read(sets());

            assertThat(logger(folder()).save(entry(2), NOW).notices()).isEmpty();

            assertThat(read(sets())).startsWith(before + "\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"sessions.csv", "sets.csv"})
        void a_file_with_carriage_returns_only_is_refused_as_such(String name) throws Exception {
            logger(folder()).save(entry(1), NOW);
            Path file = folder().resolve(name);
            String before = read(file).replace('\n', '\r');
            write(file, before);

            assertThatThrownBy(() -> logger(folder()).save(entry(2), NOW))
                    .hasMessageContaining(file + ": its lines end in carriage returns only");
            assertThat(read(file)).isEqualTo(before);
        }

        @Test
        void sorted_files_are_no_crash() throws Exception {
            for (int day = 1; day <= 3; day++) {
                logger(folder()).save(entry(day, "row"), NOW);
            }
            for (Path file : List.of(sessions(), sets())) {
                List<String> lines = read(file).lines().toList();
                write(file, String.join("\n", lines.get(0), lines.get(3), lines.get(2), lines.get(1), ""));
            }
            write(
                    sets(),
                    read(sets())
                            .lines()
                            .sorted(java.util.Comparator.reverseOrder())
                            .reduce("", (a, b) -> a + b + "\n"));

            assertThat(logger(folder()).save(entry(4, "row"), NOW).notices()).isEmpty();
            assertThat(found(folder()).lines()).hasSize(4).allMatch(line -> line.endsWith(" 1"));
        }

        @ParameterizedTest
        @ValueSource(ints = {500, 200_000})
        void zeros_that_a_power_cut_left_are_moved_aside(int zeros) throws Exception {
            logger(folder()).save(entry(1), NOW);
            write(sets(), read(sets()) + "\0".repeat(zeros));
            write(sessions(), "\0".repeat(300));

            assertThat(logger(folder()).save(entry(2), NOW).notices()).hasSize(2);
            assertThat(found(folder())).isEqualTo("20261102T053000Z-00000002 2\n");
        }
    }

    @Nested
    class Locks {
        @Test
        void a_lock_held_elsewhere_is_waited_for_and_then_named() throws Exception {
            Files.createDirectories(folder());
            UnsavedSessionFiles recovery = new UnsavedSessionFiles(List.of(home.resolve("state")), Disk.REAL);
            SessionLogger hasty = new SessionLogger(folder(), recovery, Disk.REAL, Duration.ofMillis(20));
            try (SideLock held = SideLock.tryTake(folder().resolve(".lock")).orElseThrow()) {
                assertThat(held).isNotNull();
                assertThatThrownBy(() -> hasty.save(entry(1), NOW))
                        .isInstanceOf(HistoryException.class)
                        .hasMessageContaining("another circuit has been writing in " + folder());
            }
            assertThat(sessions()).doesNotExist();

            Path kept = recovery.files().get(0);
            assertThat(recovery.add(kept, hasty, NOW).added()).isTrue();
            assertThat(recovery.files()).isEmpty();
            assertThat(found(folder())).isEqualTo("20261101T053000Z-00000001 2\n");
        }

        @Test
        void two_folders_whose_tables_are_links_to_the_same_files_take_turns() throws Exception {
            logger(folder()).save(entry(1), NOW);
            Path linked = Files.createDirectories(home.resolve("linked"));
            for (String file : List.of("sessions.csv", "sets.csv")) {
                Files.createSymbolicLink(linked.resolve(file), folder().resolve(file));
            }
            UnsavedSessionFiles recovery = new UnsavedSessionFiles(List.of(home.resolve("state")), Disk.REAL);
            SessionLogger hasty = new SessionLogger(linked, recovery, Disk.REAL, Duration.ofMillis(20));
            try (SideLock held = SideLock.tryTake(folder().resolve(".lock")).orElseThrow()) {
                assertThat(held).isNotNull();
                assertThatThrownBy(() -> hasty.save(entry(2), NOW)).hasMessageContaining("another circuit");
            }

            logger(linked).save(entry(2), NOW);

            assertThat(found(folder())).hasLineCount(2).isEqualTo(found(linked));
            assertThat(Files.isSymbolicLink(linked.resolve("sessions.csv"))).isTrue();
        }

        @Test
        void two_writers_of_two_hundred_sessions_each_both_land() throws Exception {
            Thread other = new Thread(() -> saveMany(0));
            other.start();
            saveMany(200);
            other.join();

            assertThat(found(folder()).lines()).hasSize(400).allMatch(line -> line.endsWith(" 2"));
        }

        private void saveMany(int first) {
            try {
                for (int day = first + 1; day <= first + 200; day++) {
                    logger(folder()).save(entry(day), NOW);
                }
            } catch (HistoryException e) {
                throw new AssertionError(e);
            }
        }
    }
}
