package circuit.report;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.history.stats.ExerciseProgress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsPageTest {
    private final SampleHistory log;

    StatsPageTest(@TempDir Path folder) {
        log = new SampleHistory(folder);
    }

    private String page(int columns, boolean unicode) throws Exception {
        return String.join("\n", StatsPage.lines(log.overview(), PageStyle.plain(unicode), columns, false)) + "\n";
    }

    @Test
    void half_a_year_on_eighty_columns() throws Exception {
        log.halfAYear();

        assertThat(page(80, true)).isEqualTo("""
                This week           Streak              Last half year      All together
                2 sessions          13 weeks            42 sessions         42 sessions
                32 min              your longest        9 h 53 min          9 h 53 min

                       Jun     Jul     Aug       Sep     Oct     Nov
                Mon  ▃ · · ▅ · · ▅ · · ▃ · · · · · ▅ · · ▃ · · ▅ · · ▅ ·
                Tue  · ▃ · · ▅ · · ▅ · · ▃ · · ▅ · · ▅ · · ▃ · · ▅ · · ▅
                Wed  · · ▃ · · ▅ · · ▇ · · · · · ▅ · · ▇ · · ▃ · · ▅ · ·
                Thu  · · ▇ · · · ▇ · · · ▇ · · · ▇ · · · ▇ · · · ▇ · · ·
                Fri  · ▇ · ▇ · ▇ · ▇ · ▇ · · · ▇ · ▇ · ▇ · ▇ · ▇ · ▇ · ▇
                Sat  · · · · · · · · · · · · · · · · · · · · · · · · · ·
                Sun  · · · · · · · · · · · · · · · · · · · · · · · · ·

                     ▁ up to 5   ▃ 10   ▅ 15   ▇ over 15 minutes a day

                Minutes a week
                  33   ▂ ▃ ▄   ▆ ▇ █   ▁ ▂     ▅ ▆ ▇   █ ▁ ▂   ▄ ▅ ▆   █
                       █ █ █   █ █ █   █ █     █ █ █   █ █ █   █ █ █   █
                       █ █ █ ▄ █ █ █ █ █ █     █ █ █ ▇ █ █ █ ▂ █ █ █ ▆ █
                   0 █ █ █ █ █ █ █ █ █ █ █ · · █ █ █ █ █ █ █ █ █ █ █ █ █

                Sessions a week
                   2   █ █ █   █ █ █   █ █     █ █ █   █ █ █   █ █ █   █
                   0 █ █ █ █ █ █ █ █ █ █ █ · · █ █ █ █ █ █ █ █ █ █ █ █ █
                     1 2 2 2 1 2 2 2 1 2 2     2 2 2 1 2 2 2 1 2 2 2 1 2

                Exercise                          Best            By week           Scale  Trend
                Kettlebell row                    12 reps @ 16kg  ▆▇▃▄▅▆▇▃▄▅▆▇▃  96-192kg   +44%
                Side plank                        65s             ▄▄▅▅▅▅▆▆▆▆▇▇▇    39-65s   +53%
                High plank with scapular retrac…  12 reps         ▇▇▇·▇▇▇·▇▇▇·▇      7-12   even

                A bar is a week's average set, between the two ends of its scale (a load counts
                times its reps). Trend: the last 4 weeks against the first 4.
                """);
    }

    @Test
    void half_a_year_without_blocks_on_a_narrow_window() throws Exception {
        log.halfAYear();

        assertThat(page(48, false)).isEqualTo("""
                This week               Streak
                2 sessions              13 weeks
                32 min                  your longest

                Last half year          All together
                42 sessions             42 sessions
                9 h 53 min              9 h 53 min

                      Jun Jul Aug  Sep Oct Nov
                Mon  +..*..*..+.....*..+..*..*.
                Tue  .+..*..*..+..*..*..+..*..*
                Wed  ..+..*..#.....*..#..+..*..
                Thu  ..#...#...#...#...#...#...
                Fri  .#.#.#.#.#...#.#.#.#.#.#.#
                Sat  ..........................
                Sun  .........................

                     - up to 5   + 10   * 15
                     # over 15 minutes a day

                Minutes a week
                  33  ..: :## ..  ::# #.. ::: #
                      ### ### ##  ### ### ### #
                      ###:######  #######.###:#
                   0 ###########..#############

                Sessions a week
                   2  ### ### ##  ### ### ### #
                   0 ###########..#############
                     12221222122  2221222122212

                Exercise      Best            By week      Scale
                Kettlebell~   12 reps @ 16kg  67345673  96-192kg
                Side plank    65s             56666777    39-65s
                High plank~   12 reps         77.777.7      7-12

                A bar is a week's average set, between the two
                ends of its scale (a load counts times its
                reps).
                """);
    }

    @Test
    void the_best_of_a_routine_by_the_clock_and_loads_as_they_were_written() throws Exception {
        log.session("2026-11-14", 12).result("4 rounds and 20 reps");
        log.loaded("Goblet squat", "8", "40lb")
                .loaded("Pull-up", "5", "bodyweight-10kg")
                .loaded("Dip", "5", "bodyweight");
        log.session("2026-11-19", 12).result("5 rounds and 12 reps");
        log.loaded("Goblet squat", "8", "45lb")
                .loaded("Pull-up", "4", "bodyweight-5kg")
                .loaded("Dip", "3", "bodyweight+5kg");
        log.session("2026-11-20", 12).result("5 rounds");

        assertThat(page(100, true))
                .contains("Back     5 rounds and 12 reps  2026-11-19")
                .contains("8 reps @ 45lb", "215-360lb", "4 reps @ -5kg", "3 reps @ +5kg", "5 reps  ");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 44, 56, 57, 72, 79, 80, 81, 82, 83, 100, 120, 153, 154, 200, 400})
    void no_line_is_wider_than_the_window(int columns) throws Exception {
        log.halfAYear().session("2026-11-20", 900).set("俯卧撑俯卧撑俯卧撑俯卧撑俯卧撑俯卧撑", "12", "36", "");

        for (boolean unicode : new boolean[] {true, false}) {
            assertThat(StatsPage.lines(log.overview(), PageStyle.plain(unicode), columns, true))
                    .allMatch(line -> PageStyle.columns(line) <= columns)
                    .allMatch(line -> unicode || line.chars().allMatch(c -> c < 127))
                    .allMatch(line -> line.equals(line.stripTrailing()));
        }
    }

    @Test
    void colour_says_nothing_that_is_not_said_without() throws Exception {
        log.halfAYear();
        PageStyle coloured = new PageStyle(PageStyle.Colours.MANY, ChartGlyphs.BLOCKS);

        List<String> lines = StatsPage.lines(log.overview(), coloured, 80, false);

        assertThat(lines.get(1)).startsWith("\u001b[1m2 sessions\u001b[0m");
        assertThat(lines.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                        .map(String::stripTrailing))
                .containsExactlyElementsOf(page(80, true).lines().toList());
    }

    @Test
    void a_wide_window_shows_the_exercises_beside_the_weeks() throws Exception {
        log.halfAYear();

        assertThat(page(170, true).lines().filter(line -> line.contains("Jun")))
                .singleElement()
                .asString()
                .contains("Exercise");
    }

    @Test
    void what_the_marks_mean_is_told_in_a_narrow_window_too() throws Exception {
        log.halfAYear();

        assertThat(page(30, true)).contains("""
                Sun  ························

                     ▁ up to 5   ▃ 10   ▅ 15
                     ▇ over 15 minutes a day

                Minutes a week
                """);
    }

    @Test
    void a_week_of_many_sessions_does_not_flatten_the_others_and_is_marked() throws Exception {
        log.session("2026-11-02", 30).session("2026-11-10", 40);
        for (int i = 0; i < 16; i++) {
            log.session("2026-11-%02d".formatted(16 + i % 6), 20);
        }

        assertThat(page(60, true)).contains("""
                Minutes a week, ▲ is more than 80, up to 320
                  80                                                   ▲
                                                                       █
                                                                   ▄ █ █
                   0 · · · · · · · · · · · · · · · · · · · · · · · █ █ █
                """).contains("""
                Sessions a week, + is more than 9, ▲ is more than 2, up to
                16
                """);
        assertThat(page(120, true))
                .contains("Sessions a week, ▲ is more than 2, up to 16\n")
                .contains(" 1  1  16\n");
    }

    @Test
    void exercises_come_in_the_order_in_which_they_are_trained_lately() throws Exception {
        for (int day = 1; day < 20; day++) {
            log.session("2026-07-%02d".formatted(day), 10).set("Formerly", "10", "30", "");
        }
        log.session("2026-11-10", 10)
                .set("Once", "10", "30", "")
                .set("Once", "10", "30", "")
                .set("Once", "9", "30", "");
        log.session("2026-11-12", 10).set("Twice", "10", "30", "");
        log.session("2026-11-14", 10).set("Twice", "10", "30", "");

        assertThat(log.overview().exercises())
                .extracting(ExerciseProgress::title)
                .containsExactly("Twice", "Once", "Formerly");
    }

    @Test
    void an_exercise_has_a_scale_and_a_mark_for_every_week_without_it() throws Exception {
        log.session("2026-11-03", 10)
                .set("Row", "8", "27", "")
                .session("2026-11-17", 10)
                .set("Row", "10", "27", "");

        log.session("2026-11-18", 10).set("Dip", "7", "27", "");

        assertThat(page(80, true)).endsWith("""
                Exercise  Best     Average by week             Scale  Trend
                Row       10 reps  ·······················▄·▇   6-10
                Dip       7 reps   ·························▇      7

                A bar is a week's average set, between the two ends of its scale. Trend: the
                last 4 weeks against the first 4.
                """);
    }

    @Test
    void a_streak_that_waits_for_this_week_says_until_when() throws Exception {
        log.session("2026-11-04", 10).session("2026-11-12", 10);

        assertThat(page(80, true)).contains("2 weeks             ").contains("train by Sunday");
    }

    @Test
    void exercises_of_long_ago_are_listed_when_asked_for() throws Exception {
        log.session("2024-11-04", 10)
                .set("Plank", "", "60", "")
                .session("2026-11-16", 10)
                .set("Row", "9", "27", "");

        assertThat(page(80, true)).contains("Row").doesNotContain("Plank");
        assertThat(StatsPage.lines(log.overview(), PageStyle.plain(true), 80, true))
                .anyMatch(line -> line.contains("Plank"));
    }
}
