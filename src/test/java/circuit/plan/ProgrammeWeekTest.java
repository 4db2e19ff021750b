package circuit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.routine.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The athlete's week, derived from the days on which the routine was done. */
class ProgrammeWeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Programme NORDIC = new Programme(10, List.of(1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 1), 1);

    @Test
    void the_first_session_begins_week_one() {
        assertThat(on(0)).isEqualTo("week 1 of 10, session 1 of 1");
        assertThat(on(0, 0)).isEqualTo("week 1 of 10, its session is done");
        assertThat(on(6, 0)).isEqualTo("week 1 of 10, its session is done");
        assertThat(on(7, 0)).isEqualTo("week 2 of 10, session 1 of 2");
    }

    @Test
    void a_week_waits_until_its_sessions_were_done() {
        assertThat(on(40, 0, 7)).isEqualTo("week 2 of 10, session 2 of 2");
        assertThat(on(40, 0, 7, 40)).isEqualTo("week 3 of 10, session 1 of 3");
        assertThat(on(40, 0, 7, 39, 40)).isEqualTo("week 3 of 10, session 2 of 3");
    }

    @Test
    void a_week_takes_seven_days_even_if_its_sessions_were_done_sooner() {
        assertThat(on(9, 0, 7, 8)).isEqualTo("week 2 of 10, all 2 sessions of it done");
        assertThat(on(13, 0, 7, 8, 9)).isEqualTo("week 2 of 10, all 2 sessions of it done");
        assertThat(on(14, 0, 7, 8)).isEqualTo("week 3 of 10, session 1 of 3");
    }

    @Test
    void days_added_late_or_out_of_order_count_by_their_date() {
        assertThat(on(14, 8, 0, 7)).isEqualTo(on(14, 0, 7, 8));
    }

    @Test
    void after_the_last_week_it_is_kept_up() {
        List<Integer> days = new ArrayList<>();
        for (int week = 1; week <= 10; week++) {
            for (int session = 0; session < NORDIC.sessions(week); session++) {
                days.add((week - 1) * 7 + session);
            }
        }
        int[] done = days.stream().mapToInt(Integer::intValue).toArray();

        assertThat(on(69, done)).isEqualTo("week 10 of 10, all 3 sessions of it done");
        assertThat(on(70, done)).isEqualTo("upkeep after 10 weeks, session 1 of 1");
        assertThat(on(700, done)).isEqualTo("upkeep after 10 weeks, session 1 of 1");
    }

    @Test
    void a_week_is_kept_if_its_sessions_were_done_within_seven_days_and_upkeep_is_no_week() {
        Programme two = new Programme(2, List.of(1, 2, 1), 1);

        assertThat(kept(two, 0)).isEqualTo(1);
        assertThat(kept(two, 0, 7)).isEqualTo(1);
        assertThat(kept(two, 0, 7, 13)).isEqualTo(2);
        assertThat(kept(two, 0, 7, 14)).isEqualTo(1);
        assertThat(kept(two, 0, 7, 13, 14, 21)).isEqualTo(2);
    }

    private static int kept(Programme programme, int... days) {
        List<LocalDate> done = IntStream.of(days).mapToObj(MONDAY::plusDays).toList();
        return ProgrammeWeek.of(programme, done, MONDAY.plusDays(28)).kept();
    }

    @Test
    void the_athlete_may_ask_for_another_week() {
        assertThat(ProgrammeWeek.of(NORDIC, 4).text()).isEqualTo("week 4 of 10, session 1 of 3");
        assertThat(ProgrammeWeek.of(NORDIC, 40).text()).isEqualTo("upkeep after 10 weeks, session 1 of 1");
    }

    private static String on(int today, int... days) {
        List<LocalDate> done = new ArrayList<>();
        for (int day : days) {
            done.add(MONDAY.plusDays(day));
        }
        return ProgrammeWeek.of(NORDIC, done, MONDAY.plusDays(today)).text();
    }
}
