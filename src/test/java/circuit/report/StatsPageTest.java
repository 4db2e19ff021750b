package circuit.report;

import static org.assertj.core.api.Assertions.assertThat;

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
                Mon  ▒ · · ▓ · · ▓ · · ▒ · · · · · ▓ · · ▒ · · ▓ · · ▓ ·
                Tue  · ▒ · · ▓ · · ▓ · · ▒ · · ▓ · · ▓ · · ▒ · · ▓ · · ▓
                Wed  · · ▒ · · ▓ · · █ · · · · · ▓ · · █ · · ▒ · · ▓ · ·
                Thu  · · █ · · · █ · · · █ · · · █ · · · █ · · · █ · · ·
                Fri  · █ · █ · █ · █ · █ · · · █ · █ · █ · █ · █ · █ · █
                Sat  · · · · · · · · · · · · · · · · · · · · · · · · · ·
                Sun  · · · · · · · · · · · · · · · · · · · · · · · · ·

                     ░ to 5   ▒ 10   ▓ 15   █ over 15 minutes

                Minutes a week
                  33   ▂ ▃ ▄   ▆ ▇ █   ▁ ▂     ▅ ▆ ▇   █ ▁ ▂   ▄ ▅ ▆   █
                       █ █ █   █ █ █   █ █     █ █ █   █ █ █   █ █ █   █
                       █ █ █ ▄ █ █ █ █ █ █     █ █ █ ▇ █ █ █ ▂ █ █ █ ▆ █
                     █ █ █ █ █ █ █ █ █ █ █     █ █ █ █ █ █ █ █ █ █ █ █ █

                Sessions a week
                       █ █ █   █ █ █   █ █     █ █ █   █ █ █   █ █ █   █
                     █ █ █ █ █ █ █ █ █ █ █     █ █ █ █ █ █ █ █ █ █ █ █ █
                     1 2 2 2 1 2 2 2 1 2 2     2 2 2 1 2 2 2 1 2 2 2 1 2

                Exercise                             Best            Average by week       Trend
                Kettlebell row                       12 reps @ 16kg  ▂▃▄▅▁  ▇█▃▅▆▇█▃▅▆▇█▃   +30%
                Side plank                           65s             ▂▂▂▃▃  ▄▄▄▅▅▅▅▆▆▆▇▇▇   +34%
                High plank with scapular retraction  12 reps         ▅▅ ▅▅  ▅▅▅ ▅▅▅ ▅▅▅ ▅   even
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

                     - to 5   + 10   * 15   # over 15 minutes

                Minutes a week
                  33  ..: :## ..  ::# #.. ::: #
                      ### ### ##  ### ### ### #
                      ###:######  #######.###:#
                     ###########  #############

                Sessions a week
                      ### ### ##  ### ### ### #
                     ###########  #############
                     12221222122  2221222122212

                Exercise           Best
                Kettlebell row     12 reps @ 16kg  6723567235672
                Side plank         65s             3334445555666
                High plank with~   12 reps         555 555 555 5
                """);
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
