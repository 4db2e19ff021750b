package circuit.history.stats;

import static circuit.history.SampleSessions.SESSIONS_HEADER;
import static circuit.history.SampleSessions.SETS_HEADER;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.stats.Overview.Day;
import circuit.history.stats.Overview.Total;
import circuit.routine.Measure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest {
    /** A Saturday. */
    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-21T22:00:00Z"), ZoneOffset.ofHours(1));

    @TempDir
    private Path folder;

    private Overview overview() throws HistoryException {
        return OverviewBuilder.read(new HistoryReader(folder), EVENING);
    }

    private void sessions(String rows) {
        write(folder.resolve("sessions.csv"), SESSIONS_HEADER + rows);
    }

    private void sets(String rows) {
        write(folder.resolve("sets.csv"), SETS_HEADER + rows);
    }

    /** A session of ten minutes of work and five of rest, with a pause of an hour, on each of these days at noon. */
    private void trained(String... days) {
        StringBuilder rows = new StringBuilder();
        for (String day : days) {
            rows.append("%s,%sT12:00:00+01:00,back,Back,done,1,3,3,4500.0,600.0,300.0,3600.0,,\n".formatted(day, day));
        }
        sessions(rows.toString());
    }

    @Test
    void without_files_there_is_nothing() throws Exception {
        assertThat(overview().isEmpty()).isTrue();
        assertThat(overview().streaks().now()).isZero();
        assertThat(overview().weeks()).hasSize(26).allMatch(week -> week.total().equals(Total.NONE));
    }

    @Test
    void weeks_begin_on_monday_and_pauses_are_no_training() throws Exception {
        trained("2026-11-14", "2026-11-15", "2026-11-16", "2026-11-21");

        assertThat(overview().thisWeek())
                .isEqualTo(new Overview.Week(LocalDate.parse("2026-11-16"), new Total(2, Duration.ofMinutes(30))));
        assertThat(overview().weeks().get(24).total()).isEqualTo(new Total(2, Duration.ofMinutes(30)));
        assertThat(overview().days())
                .hasSize(26 * 7)
                .startsWith(new Day(LocalDate.parse("2026-05-25"), Total.NONE))
                .contains(new Day(LocalDate.parse("2026-11-16"), new Total(1, Duration.ofMinutes(15))))
                .endsWith(new Day(LocalDate.parse("2026-11-22"), Total.NONE));
    }

    @Test
    void a_day_is_the_one_that_the_athletes_calendar_showed_also_when_the_clocks_change() throws Exception {
        sessions("""
                a,2026-10-24T23:59:59+02:00,back,Back,done,1,3,3,60.0,60.0,0.0,0.0,,
                b,2026-10-25T02:30:00+02:00,back,Back,done,1,3,3,60.0,60.0,0.0,0.0,,
                c,2026-10-25T02:10:00+01:00,back,Back,done,1,3,3,60.0,60.0,0.0,0.0,,
                d,2026-10-26T00:00:00+01:00,back,Back,done,1,3,3,60.0,60.0,0.0,0.0,,
                e,2026-10-26T08:00:00+13:00,back,Back,done,1,3,3,60.0,60.0,0.0,0.0,,
                """);

        assertThat(overview().days())
                .filteredOn(day -> day.total().sessions() > 0)
                .extracting(Day::date, day -> day.total().sessions())
                .containsExactly(
                        tuple(LocalDate.parse("2026-10-24"), 1),
                        tuple(LocalDate.parse("2026-10-25"), 2),
                        tuple(LocalDate.parse("2026-10-26"), 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 1, 1",
        "2026-11-10, 1, 1",
        "2026-11-08, 0, 1",
        "2026-11-16 2026-11-15 2026-11-08, 3, 3",
        "2026-11-15 2026-11-08, 2, 2",
        "2026-11-21 2026-11-08 2026-11-01 2026-10-25, 1, 3",
        "2027-01-01 2026-11-21, 1, 1",
        "1969-12-29 1969-12-28 1970-01-05, 0, 3",
    })
    void a_streak_is_a_row_of_weeks_and_lives_until_this_week_is_over(String days, int streak, int longest)
            throws Exception {
        trained(days.split(" "));

        assertThat(overview().streaks().now()).isEqualTo(streak);
        assertThat(overview().streaks().longest()).isEqualTo(longest);
    }

    @Test
    void what_was_skipped_is_missing_and_never_nothing() throws Exception {
        trained("2026-11-10", "2026-11-17", "2026-11-19");
        sets("""
                2026-11-10,2026-11-10T12:00:00+01:00,back,row,Row,1,1,,10 reps,10,30.0,,done
                2026-11-10,2026-11-10T12:00:00+01:00,back,row,Row,2,2,,10 reps,0,0.0,,skipped
                2026-11-10,2026-11-10T12:00:00+01:00,back,fly,Fly,1,1,,10 reps,0,0.0,,skipped
                2026-11-17,2026-11-17T12:00:00+01:00,back,row,Row,1,1,,10-12 reps,12,36.0,,done
                2026-11-19,2026-11-19T12:00:00+01:00,back,row,The row,1,1,,10-12 reps,9,36.0,,partial
                never,2026-11-19T12:00:00+01:00,back,row,Row,1,1,,99 reps,99,36.0,,done
                """);

        assertThat(overview().exercises()).hasSize(1);
        ExerciseProgress row = overview().exercises().get(0);
        assertThat(row.title()).isEqualTo("The row");
        assertThat(row.sets()).isEqualTo(3);
        assertThat(row.best().amount()).isEqualByComparingTo("12");
        assertThat(row.best().day()).isEqualTo("2026-11-17");
        assertThat(row.last()).isEqualTo("2026-11-19");
        assertThat(row.weeks().subList(23, 26))
                .containsExactly(OptionalDouble.empty(), OptionalDouble.of(10), OptionalDouble.of(10.5));
    }

    @Test
    void reps_time_and_load_are_told_apart() throws Exception {
        trained("2026-11-17");
        sets("""
                2026-11-17,2026-11-17T12:00:00+01:00,back,plank,Plank,1,1,left,60s,,60.0,,done
                2026-11-17,2026-11-17T12:00:00+01:00,back,plank,Plank,1,1,right,60s,,42.5,,partial
                2026-11-17,2026-11-17T12:00:00+01:00,back,plank,Plank,1,1,,10 reps,10,30.0,,done
                2026-11-17,2026-11-17T12:00:00+01:00,back,swing,Swing,1,1,,10 reps,10,30.0,12,done
                2026-11-17,2026-11-17T12:00:00+01:00,back,swing,Swing,2,2,,10 reps,6,30.0,16,done
                2026-11-17,2026-11-17T12:00:00+01:00,back,swing,Swing,3,3,,10 reps,8,30.0,16,done
                2026-11-17,2026-11-17T12:00:00+01:00,back,Farmer's walk,Farmer's walk,3,3,,40s,,40.0,22.68,done
                """);

        assertThat(overview().exercises())
                .extracting(
                        ExerciseProgress::exercise,
                        ExerciseProgress::measure,
                        ExerciseProgress::isLoaded,
                        p -> p.best().amount(),
                        p -> p.best().kilograms(),
                        p -> p.weeks().get(25).orElseThrow())
                .containsExactly(
                        tuple(
                                "swing",
                                Measure.REPS,
                                true,
                                new BigDecimal("8"),
                                kilograms("16"),
                                (120 + 96 + 128) / 3.0),
                        tuple("plank", Measure.TIME, false, new BigDecimal("60.0"), java.util.Optional.empty(), 51.25),
                        tuple(
                                "Farmer's walk",
                                Measure.TIME,
                                true,
                                new BigDecimal("40.0"),
                                kilograms("22.68"),
                                40 * 22.68),
                        tuple("plank", Measure.REPS, false, new BigDecimal("10"), java.util.Optional.empty(), 10.0));
    }

    private static java.util.Optional<BigDecimal> kilograms(String amount) {
        return java.util.Optional.of(new BigDecimal(amount));
    }

    @Test
    void broken_lines_are_counted_and_cost_no_other() throws Exception {
        sessions("""
                a,2026-11-17T12:00:00+01:00,back,"Back, ""strong""\",done,1,3,3,60.0,60.0,0.0,0.0,,
                a,2026-11-17T12:00:00+01:00,back,twice,done,1,3,3,60.0,60.0,0.0,0.0,,
                b,yesterday,back,Back,done,1,3,3,60.0,60.0,0.0,0.0,,
                ,,,,,,,,,,,,,
                c,2026-11-18T12:00:00+01:00,back,"over
                two lines",done,1,3,3,60.0,60.0,0.0,0.0,,"a ""note""\"
                d,2026-11-19T12:00:00+01:00,back,"Back, whole",done,1,3,3,60.0,60.0,0.0,0.0,,
                e,2026-11-20T12:00:00+01:00,back""");
        sets("""
                a,2026-11-17T12:00:00+01:00,back,row,Row,1,1,,10 reps,ten,30.0,,done
                a,2026-11-17T12:00:00+01:00,back,row,Row,1,1,,10 reps,10,30.0,,well
                a,2026-11-17T12:00:00+01:00,back,row,Row,1,1,,10 reps,10,30.0,,well
                c,2026-11-18T12:00:00+01:00,back,"Push, pull",Row,1,1,,10 reps,10,30.0,,done
                """);

        assertThat(overview().ever()).isEqualTo(new Total(3, Duration.ofMinutes(3)));
        assertThat(overview().exercises())
                .extracting(ExerciseProgress::exercise)
                .containsExactly("Push, pull");
        assertThat(overview().leftOut().unreadable()).isEqualTo(2 + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void files_that_a_spreadsheet_saved_say_the_same(String separator) throws Exception {
        write(
                folder.resolve("sessions.csv"),
                "\uFEFF"
                        + """
                work_s,rest_s,mine,started,session
                "60,5",0,x,2026-11-17T12:00:00+01:00,a
                """.replace("\"60,5\"", separator.equals(",") ? "\"60,5\"" : "60#5")
                                .replace(",", separator)
                                .replace("60" + separator + "5", "60,5")
                                .replace("60#5", "60,5")
                                .replace("\n", "\r\n"));
        write(folder.resolve("sets.csv"), """
                session,exercise,started,seconds,reps,status
                a,plank,2026-11-17T12:00:00+01:00,30.5,,done
                """.replace(",", separator).replace("\n", "\r\n"));

        assertThat(overview().ever()).isEqualTo(new Total(1, Duration.ofMillis(60_500)));
        assertThat(overview().exercises()).singleElement().satisfies(plank -> {
            assertThat(plank.best().amount()).isEqualByComparingTo("30.5");
            assertThat(plank.measure()).isEqualTo(Measure.TIME);
        });
    }

    @Test
    void rows_are_cut_the_same_however_they_fall_on_blocks() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String title = i % 3 == 0 ? "\"Row, %s\"".formatted("x".repeat(i % 251)) : "Row";
            rows.append("a,2026-11-17T12:00:00+01:00,back,row-%d,%s,1,1,,10 reps,%d,30.0,,done\r\n"
                    .formatted(i % 7, title, i % 1000));
        }
        trained("2026-11-17");
        write(
                folder.resolve("sets.csv"),
                (SETS_HEADER + rows.toString().replace("a,", "2026-11-17,")).replace("\r", ""));

        assertThat(overview().leftOut().unreadable()).isZero();
        assertThat(overview().exercises()).hasSize(7);
        assertThat(overview().exercises().stream()
                        .mapToInt(ExerciseProgress::sets)
                        .sum())
                .as("the three of 0 reps were broken off")
                .isEqualTo(2997);
        assertThat(overview().exercises())
                .extracting(p -> p.best().amount().intValue())
                .containsExactlyInAnyOrder(995, 996, 997, 998, 999, 999, 999);
    }

    @Test
    void a_session_that_is_still_to_come_does_not_count_yet() throws Exception {
        sessions("""
                a,2026-11-21T22:59:00+01:00,back,Back,done,1,1,1,60.0,60.0,0.0,0.0,,
                b,2026-11-21T23:01:00+01:00,back,Back,done,1,1,1,60.0,60.0,0.0,0.0,,
                c,2062-11-21T12:00:00+01:00,back,Back,done,1,1,1,60.0,60.0,0.0,0.0,,
                d,2026-11-22T06:30:00+09:00,back,Back,done,1,1,1,60.0,60.0,0.0,0.0,,
                """);
        sets("""
                c,2062-11-21T12:00:00+01:00,back,row,Row,1,1,,10 reps,10,30.0,,done
                """);

        assertThat(overview().ever().sessions())
                .as("what was done in Tokyo on its next morning is past")
                .isEqualTo(2);
        assertThat(overview().leftOut().future()).isEqualTo(2);
        assertThat(overview().exercises()).isEmpty();
    }
}
