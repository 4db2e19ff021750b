package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.SESSIONS_HEADER;
import static circuit.history.SampleSessions.SETS_HEADER;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import circuit.history.csv.HistoryTable;
import circuit.plan.ExerciseVariant;
import circuit.plan.TrainingHistory;
import circuit.routine.Measure;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryReaderTest {
    @TempDir
    private Path folder;

    private HistoryReader history() {
        return new HistoryReader(folder);
    }

    /** What planning these exercises asks for, each of them counted. */
    private TrainingHistory past(List<String> exercises) throws HistoryException {
        return history()
                .past(exercises.stream()
                        .map(name -> new ExerciseVariant(name, Measure.REPS, Optional.empty()))
                        .toList());
    }

    private void sessions(String rows) {
        write(folder.resolve("sessions.csv"), SESSIONS_HEADER + rows);
    }

    private void sets(String rows) {
        write(folder.resolve("sets.csv"), SETS_HEADER + rows);
    }

    private static Instant at(int day) {
        return entry(day).session().started().toInstant();
    }

    private void saved(int... days) throws HistoryException {
        for (int day : days) {
            logger(folder, QUICK).save(entry(day), NOW);
        }
    }

    private static String[] ids(int... days) {
        return java.util.Arrays.stream(days).mapToObj(day -> entry(day).id()).toArray(String[]::new);
    }

    @Test
    void without_files_nothing_was_ever_done() throws Exception {
        assertThat(past(List.of("row")).lastDone("row")).isEmpty();
        assertThat(history().routinesLastDone(List.of("back"))).isEmpty();
        assertThat(history().sessions()).isEmpty();
        assertThat(history().withSets(entry(1).session()).sets()).isEmpty();
    }

    @Test
    void the_last_time_is_known_of_what_was_done_even_in_part() throws Exception {
        sessions("""
                a,2026-11-01T06:30:00+01:00,back,Back,done,1,3,3,0.0,0.0,0.0,0.0,,
                b,2026-11-03T06:30:00+01:00,core,Core,partial,1,1,3,0.0,0.0,0.0,0.0,,
                """);
        sets("""
                a,2026-11-01T06:30:00+01:00,back,row,Row,1,1,,10 reps,10,30.0,,done
                a,2026-11-01T06:30:00+01:00,back,fly,Fly,1,1,,10 reps,10,30.0,,done
                b,2026-11-03T06:30:00+01:00,core,row,Row,1,1,,10 reps,4,12.0,,partial
                b,2026-11-03T06:30:00+01:00,core,fly,Fly,1,1,,10 reps,0,0.0,,skipped
                c,2026-11-04T06:30:00+01:00,core,fly,Fly,1,1,,10 reps,10,30.0,,done
                """);

        TrainingHistory past = past(List.of("row", "fly", "plank"));

        assertThat(past.lastDone("row")).contains(Instant.parse("2026-11-03T05:30:00Z"));
        assertThat(past.lastDone("fly"))
                .as("neither a skipped set nor one without its session counts")
                .contains(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(past.lastDone("plank")).isEmpty();
        assertThat(history().routinesLastDone(List.of("back", "core", "none")))
                .containsOnlyKeys("back", "core")
                .containsEntry("core", Instant.parse("2026-11-03T05:30:00Z"));
    }

    @Test
    void a_session_that_was_added_late_does_not_hide_a_younger_one() throws Exception {
        for (int day : new int[] {1, 2, 3, 9, 10, 5, 4}) {
            logger(folder, QUICK).save(entry(day, day == 9 || day == 4 ? "row" : "plank"), NOW);
        }

        TrainingHistory past = past(List.of("row", "plank"));

        assertThat(past.lastDone("row")).contains(at(9));
        assertThat(past.lastDone("plank")).contains(at(10));
        assertThat(history().routinesLastDone(List.of("back"))).containsEntry("back", at(10));
    }

    @Test
    void broken_lines_cost_themselves_and_no_other() throws Exception {
        sessions("""
                a,2026-11-01T06:30:00+01:00,back,Back,done,1,3,3,0.0,0.0,0.0,0.0,,
                b,yesterday,back,Back,done,1,3,3,0.0,0.0,0.0,0.0,,
                c,2026-11-02T06:30:00+01:00,back,"Back

                d,2026-11-03T06:30:00+01:00,back,"Back, ""strong""\",done,1,3,3,0.0,0.0,0.0,0.0,,"over
                three
                lines"
                ,,,,,,,,,,,,,
                e,2026-11-04T06:30:00+01:00,back,6" step,done,1,3,3,0.0,0.0,0.0,0.0,8,
                """);

        HistoryReader history = history();

        assertThat(history.sessions())
                .extracting(
                        SessionRow::session,
                        SessionRow::title,
                        row -> row.feedback().note().orElse(""))
                .containsExactly(
                        tuple("e", "6\" step", ""),
                        tuple("d", "Back, \"strong\"", "over\nthree\nlines"),
                        tuple("a", "Back", ""));
        assertThat(history.unreadable())
                .containsExactly(new UnreadableLines(
                        folder.resolve("sessions.csv"),
                        2,
                        3,
                        "started is \"yesterday\", not a time like 2026-11-21T07:30:12+01:00"));
    }

    @Test
    void rows_are_read_the_same_however_they_fall_on_blocks() throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> exercises = new ArrayList<>();
        for (int day = 1; day <= 400; day++) {
            String exercise = "x".repeat(day * 7 % 331 + 1);
            logger(folder, QUICK).save(entry(day, exercise), NOW);
            ids.add(0, entry(day).id());
            exercises.add(exercise);
        }
        List<String> read = new ArrayList<>();

        HistoryTable.SETS.forEach(folder, row -> read.add(row.text("exercise")));

        assertThat(read).isEqualTo(exercises);
        assertThat(history().sessions()).extracting(SessionRow::session).isEqualTo(ids);
        assertThat(past(exercises).lastDone("x".repeat(8))).isPresent();
    }

    @Test
    void what_was_done_last_is_known_at_the_end_of_a_long_history_and_its_sessions_of_old_are_not() throws Exception {
        StringBuilder sessions = new StringBuilder();
        StringBuilder sets = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            String begin = "s%05d,%s,back,".formatted(i, at(1).plusSeconds(i));
            sessions.append(begin).append("Back,done,1,1,1,0.0,0.0,0.0,0.0,,\n");
            sets.append(begin)
                    .append(i == 0 ? "fly" : "row")
                    .append(",Title,1,1,,10 reps,")
                    .append(i % 20)
                    .append(",30.0,,done\n");
        }
        sessions(sessions.toString());
        sets(sets.toString());

        TrainingHistory past = past(List.of("row", "fly"));

        assertThat(past.lastDone("row")).contains(at(1).plusSeconds(14_999));
        assertThat(past.lastDone("fly")).isEmpty();
        assertThat(past.lastTime(new ExerciseVariant("row", Measure.REPS, Optional.empty())))
                .get()
                .extracting(last -> last.sets().get(0).reps())
                .isEqualTo(OptionalInt.of(19));
    }

    @Test
    void a_file_that_is_no_history_is_named() {
        write(folder.resolve("sessions.csv"), "dear diary\nhow are you\n");

        assertThatThrownBy(() -> history().sessions())
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining(
                        folder.resolve("sessions.csv") + ": its first line is not the header of a history");
    }

    @Test
    void the_newest_come_first_also_when_they_were_saved_in_another_order() throws Exception {
        saved(1, 7, 8, 3, 2);

        assertThat(history().sessions()).extracting(SessionRow::session).containsExactly(ids(8, 7, 3, 2, 1));
    }

    @Test
    void only_wanted_sessions_are_found() throws Exception {
        saved(1, 2, 9, 3);

        assertThat(history().sessions(session -> session.session().startsWith("2026110")))
                .extracting(SessionRow::session)
                .containsExactly(ids(9, 3, 2, 1));
        assertThat(history().sessions(session -> session.started().getDayOfMonth() == 2))
                .extracting(SessionRow::session)
                .containsExactly(ids(2));
    }

    @Test
    void its_sets_come_in_the_order_in_which_they_were_done() throws Exception {
        logger(folder, QUICK).save(entry(1, "row", "fly", "plank", "row"), NOW);
        saved(2, 3);

        HistoryReader.LoggedSession found = history().withSets(entry(1).session());

        assertThat(found.sets()).extracting(SetRow::exercise).isEqualTo(List.of("row", "fly", "plank", "row"));
    }

    @Test
    void whole_numbers_with_a_fraction_of_zeros_and_spaces_around_cells_are_read() throws Exception {
        sessions("a , 2026-11-01T06:30:00+01:00,back,Back, done,1.0,3.00,3,60.0,\t60,0,0.0,7.0, well \n");
        sets("a,2026-11-01T06:30:00+01:00,back,row,Row,1.0,1,left ,10 reps,10.0,30.000,8.50, done\n");
        HistoryReader history = history();

        HistoryReader.LoggedSession read = history.withSets(history.sessions().get(0));

        assertThat(history.unreadable()).isEmpty();
        assertThat(read.session().session()).isEqualTo("a");
        assertThat(read.session().feedback()).isEqualTo(new Feedback(OptionalInt.of(7), Optional.of("well")));
        assertThat(read.session().sets()).isEqualTo(new SessionRow.SetCounts(1, 3, 3, Optional.empty()));
        assertThat(read.sets())
                .singleElement()
                .extracting(set -> set.performance().reps())
                .isEqualTo(OptionalInt.of(10));
    }

    @ParameterizedTest
    @CsvSource({
        "effort, 7.5",
        "effort, 0",
        "effort, 11",
        "rounds, 1E9",
        "sets_done, -1",
        "sets_planned, 10001",
        "elapsed_s, 1E999999999",
        "elapsed_s, 1E-999999999",
        "work_s, -0.1",
        "rest_s, 31622401",
        "paused_s, 9999999999999999999999999999",
        "status, finished",
        "started, 11/12/2026 18:30",
        "started, +999999999-12-31T23:59:59Z",
    })
    void a_session_out_of_range_is_an_unreadable_line_for_every_question(String column, String value) throws Exception {
        write(
                folder.resolve("sessions.csv"),
                HistoryTable.SESSIONS.header()
                        + "a,2026-11-01T06:30:00+01:00,back,Back,done,1,1,1,1.0,1.0,0.0,0.0,7,,\n"
                        + HistoryTable.SESSIONS.columns().stream()
                                .map(name -> name.equals(column)
                                        ? value
                                        : switch (name) {
                                            case "session" -> "b";
                                            case "started" -> "2026-11-02T06:30:00+01:00";
                                            case "routine", "title" -> "back";
                                            case "status" -> "done";
                                            default -> "1";
                                        })
                                .collect(Collectors.joining(",", "", "\n")));
        HistoryReader log = history();
        HistoryReader list = history();
        HistoryReader plan = history();

        assertThat(log.sessions()).extracting(SessionRow::session).containsExactly("a");
        list.routinesLastDone(List.of("back"));
        plan.past(List.of(new ExerciseVariant("row", Measure.REPS, Optional.empty())));

        assertThat(List.of(log, list, plan))
                .allSatisfy(reader -> assertThat(reader.unreadable())
                        .singleElement()
                        .satisfies(lines -> {
                            assertThat(lines.first()).isEqualTo(3);
                            assertThat(lines.count()).isEqualTo(1);
                            assertThat(lines.reason())
                                    .startsWith(column + " is \"")
                                    .contains(", not ");
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "reps, 1E999999999",
        "reps, 1001",
        "reps, ten",
        "seconds, 1E18",
        "seconds, 86400.1",
        "load_kg, 1000.5",
        "load_kg, 1E999999999",
        "load, heavy",
        "load, 1e9kg",
        "load, 1001kg",
        "load, 0kg",
        "load, 12",
        "distance_m, 1E999999999",
        "distance_m, far",
        "side, middle",
        "round, -2",
        "status, ''"
    })
    void a_set_out_of_range_is_an_unreadable_line_and_no_set_that_was_not_reached(String column, String value)
            throws Exception {
        sessions("a,2026-11-01T06:30:00+01:00,back,Back,done,1,2,2,1.0,1.0,0.0,0.0,7,\n");
        write(
                folder.resolve("sets.csv"),
                HistoryTable.SETS.header() + "a,2026-11-01T06:30:00+01:00,back,row,Row,1,1,,10 reps,10,30.0,,done,,\n"
                        + HistoryTable.SETS.columns().stream()
                                .map(name -> name.equals(column)
                                        ? value
                                        : switch (name) {
                                            case "session" -> "a";
                                            case "started" -> "2026-11-01T06:30:00+01:00";
                                            case "exercise" -> "row";
                                            case "side", "load" -> "";
                                            case "status" -> "done";
                                            default -> "1";
                                        })
                                .collect(Collectors.joining(",", "", "\n")));
        HistoryReader history = history();

        HistoryReader.LoggedSession read = history.withSets(history.sessions().get(0));

        assertThat(read.sets()).hasSize(1);
        assertThat(read.unread()).isEqualTo(1);
        assertThat(history.unreadable())
                .singleElement()
                .satisfies(lines -> assertThat(lines.reason()).startsWith(column + " is "));
        HistoryReader plan = history();
        plan.past(List.of(new ExerciseVariant("row", Measure.REPS, Optional.empty())));
        assertThat(plan.unreadable()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.4", "60.1", "3214", "1E999999999", "-2", "2:10"})
    void a_pace_nobody_moves_at_is_left_out(String rep) throws Exception {
        String row = "a,2026-11-01T06:30:00+01:00,row,%s\n";
        write(
                folder.resolve("pace.csv"),
                HistoryTable.PACES.header() + row.formatted("2.0").repeat(3) + row.formatted(rep));
        HistoryReader history = history();

        TrainingHistory past = history.past(List.of(new ExerciseVariant("row", Measure.REPS, Optional.empty())));

        assertThat(past.pace("row")).contains(Duration.ofSeconds(2));
        assertThat(history.unreadable()).singleElement().satisfies(lines -> {
            assertThat(lines.first()).isEqualTo(5);
            assertThat(lines.reason()).startsWith("rep_s is").endsWith("not a number from 0.5 to 60");
        });
    }

    @Test
    void a_long_history_is_read_again_row_by_row() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            rows.append("s%04d,%s,back,\"Back, %s\",done,1,1,1,1.0,1.0,0.0,0.0,,\"note\r\n%d\"\r\n"
                    .formatted(i, at(1).plusSeconds(i / 2), "x".repeat(i % 211), i));
            if (i % 100 == 0) {
                rows.append("s%04d,2026-12-01T06:30:00+01:00,twice,Back,done,1,1,1,1.0,1.0,0.0,0.0,,\r\n".formatted(i));
            }
        }
        write(folder.resolve("sessions.csv"), SESSIONS_HEADER.replace("\n", "\r\n") + rows);

        List<SessionRow> sessions =
                history().sessions(session -> !session.session().equals("s0007"));

        assertThat(sessions).hasSize(2_999);
        assertThat(sessions)
                .extracting(SessionRow::session)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .doesNotContain("s0007");
        assertThat(sessions.get(2_998).title()).isEqualTo("Back,");
        assertThat(sessions.get(0).feedback().note()).contains("note\n2999");
        assertThat(sessions.get(1_500).title()).isEqualTo("Back, " + "x".repeat(1_499 % 211));
    }

    @Test
    void a_file_that_is_changed_while_it_is_read_is_named() throws Exception {
        saved(1, 2);
        List<SessionRow> sessions = history().sessions();
        logger(folder, QUICK).remove(entry(1).session(), NOW);

        assertThatThrownBy(() -> sessions.get(0))
                .hasMessageContaining(folder.resolve("sessions.csv") + ": it was changed while it was read; try again");
    }
}
