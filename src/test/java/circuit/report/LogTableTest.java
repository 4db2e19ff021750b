package circuit.report;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.history.HistoryReader;
import circuit.history.SessionRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTableTest {
    @TempDir
    private Path folder;

    private List<SessionRow> sessions = List.of();

    @BeforeEach
    void train() throws Exception {
        Files.writeString(folder.resolve("sessions.csv"), """
                session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note
                20261119T060000Z-0000000a,2026-11-19T07:00:00+01:00,back-3x,Back,done,3,18,18,989.0,600.0,389.0,0.0,7,felt strong after the long run on Sunday
                20261121T060000Z-0000000b,2026-11-21T07:00:00+01:00,back-core-minute,Core,partial,2,9,21,3900.0,3300.0,400.0,200.0,,
                """);
        sessions = new HistoryReader(folder).sessions();
    }

    private String table(OptionalInt columns) {
        return LogTable.lines(sessions, PageStyle.plain(true), columns).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void without_sessions_there_is_no_table() {
        assertThat(LogTable.lines(List.of(), PageStyle.plain(true), OptionalInt.of(80)))
                .isEmpty();
    }

    @Test
    void the_time_is_that_of_the_statistics_without_pauses() {
        assertThat(table(OptionalInt.of(60))).contains("1:01:40").doesNotContain("1:05:00");
    }

    @Test
    void where_nothing_limits_it_everything_is_whole() {
        assertThat(table(OptionalInt.empty())).isEqualTo("""
                WHEN                  ROUTINE              TIME  SETS        EFFORT  SESSION                    NOTE
                Sat 2026-11-21 07:00  back-core-minute  1:01:40  9/21 early          20261121T060000Z-0000000b
                Thu 2026-11-19 07:00  back-3x             16:29  18/18            7  20261119T060000Z-0000000a  felt strong after the long run on Sunday
                """);
    }

    @Test
    void the_result_of_a_block_by_the_clock_stands_beside_the_sets() throws Exception {
        Files.writeString(folder.resolve("sessions.csv"), """
                session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note,result
                20261119T060000Z-0000000a,2026-11-19T07:00:00+01:00,cindy,Cindy,done,6,16,17,720.0,720.0,0.0,0.0,7,,5 rounds and 12 reps
                20261121T060000Z-0000000b,2026-11-21T07:00:00+01:00,back,Back,done,3,18,18,989.0,600.0,389.0,0.0,,,
                """);
        sessions = new HistoryReader(folder).sessions();

        assertThat(table(OptionalInt.of(72))).isEqualTo("""
                WHEN              ROUTINE   TIME  SETS   RESULT                EFFORT
                2026-11-21 07:00  back     16:29  18/18
                2026-11-19 07:00  cindy    12:00  16/17  5 rounds and 12 reps       7
                """);
    }

    @Test
    void on_a_terminal_the_note_takes_what_is_left() {
        assertThat(table(OptionalInt.of(80))).isEqualTo("""
                WHEN              ROUTINE              TIME  SETS        EFFORT  NOTE
                2026-11-21 07:00  back-core-minute  1:01:40  9/21 early
                2026-11-19 07:00  back-3x             16:29  18/18            7  felt strong af…
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 66, 72, 80, 81, 100, 132, 200})
    void no_line_is_wider_than_the_window(int columns) {
        assertThat(LogTable.lines(sessions, PageStyle.plain(false), OptionalInt.of(columns)))
                .allMatch(line -> line.length() <= columns)
                .allMatch(line -> line.chars().allMatch(c -> c < 127));
    }

    @Test
    void a_narrow_window_shows_whole_columns_the_most_important_ones() {
        assertThat(table(OptionalInt.of(48))).isEqualTo("""
                WHEN              ROUTINE           SETS
                2026-11-21 07:00  back-core-minute  9/21 early
                2026-11-19 07:00  back-3x           18/18
                """);
        assertThat(table(OptionalInt.of(30))).isEqualTo("""
                WHEN              ROUTINE
                2026-11-21 07:00  back-core-m…
                2026-11-19 07:00  back-3x
                """);
    }
}
