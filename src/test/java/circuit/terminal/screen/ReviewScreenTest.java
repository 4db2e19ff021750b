package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Event;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.Scheduler;
import circuit.session.Session;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.terminal.content.ScreenContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewScreenTest {

    @Test
    void a_review_asks_for_the_effort_and_shows_the_sets_that_were_done() throws InterruptedException {
        List<String> screens = review(80, 24, new Input.Digit(7), Input.Stopped.BY_KEY);

        assertThat(screens.get(0)).isEqualTo("""
                |  ▄▄▄▄   ▄▄▄  ▄   ▄ ▄▄▄▄▄
                |  █   █ █   █ █▀▄ █ █▄▄▄
                |  █▄▄▄▀ ▀▄▄▄▀ █  ▀█ █▄▄▄▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                              Bodyweight back, three rounds
                |   ▄█   ▄▀▀▀▄ ▄ █▀▀▀▀ ▀▀▀▀▄
                |   ▀█   █   █   █▄▄▄▄   ▄▄▀   Side plank reach to row  left   10  10  10  reps
                |    █   █   █ ▄     █     █                            right  10  10  10  reps
                |   ▀▀▀   ▀▀▀    ▀▀▀▀  ▀▀▀▀    Lower back extension            12  12  12  reps
                |                              Renegade row                    10  10  10  reps
                |  12 of 12 sets
                |
                |
                |
                |
                |  Logged: 10 reps  ↑/↓ to correct
                |
                |  █▀▀▀▀ █▀▀▀▀ █▀▀▀▀ ▄▀▀▀▄ █▀▀▀▄ ▀▀█▀▀     ▄█          ▄█   ▄▀▀▀▄ ▄▀▀█▄
                |  █▀▀▀  █▀▀▀  █▀▀▀  █   █ █▀▀█    █        █    ▀▀▀    █   █   █   █▀
                |  ▀▀▀▀▀ ▀     ▀      ▀▀▀  ▀   ▀   ▀       ▀▀▀         ▀▀▀   ▀▀▀    ▀
                |  1 very easy … 10 all out                                        ends in 20 s
                |
                |  1-9, 0 for 10 effort · ↑/↓ correct the last set · ← back · Enter end
                """);
        assertThat(screens.get(1)).isEqualTo("""
                |  ▄▄▄▄   ▄▄▄  ▄   ▄ ▄▄▄▄▄
                |  █   █ █   █ █▀▄ █ █▄▄▄
                |  █▄▄▄▀ ▀▄▄▄▀ █  ▀█ █▄▄▄▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                              Bodyweight back, three rounds
                |   ▄█   ▄▀▀▀▄ ▄ █▀▀▀▀ ▀▀▀▀▄
                |   ▀█   █   █   █▄▄▄▄   ▄▄▀   Side plank reach to row  left   10  10  10  reps
                |    █   █   █ ▄     █     █                            right  10  10  10  reps
                |   ▀▀▀   ▀▀▀    ▀▀▀▀  ▀▀▀▀    Lower back extension            12  12  12  reps
                |                              Renegade row                    10  10  10  reps
                |  12 of 12 sets
                |
                |
                |
                |
                |  Logged: 10 reps  ↑/↓ to correct
                |
                |  █▀▀▀▀ █▀▀▀▀ █▀▀▀▀ ▄▀▀▀▄ █▀▀▀▄ ▀▀█▀▀    ▀▀▀▀█    ▄▀▀▀▄ █▀▀▀▀     ▄█   ▄▀▀▀▄
                |  █▀▀▀  █▀▀▀  █▀▀▀  █   █ █▀▀█    █         █     █   █ █▀▀▀       █   █   █
                |  ▀▀▀▀▀ ▀     ▀      ▀▀▀  ▀   ▀   ▀        ▀       ▀▀▀  ▀         ▀▀▀   ▀▀▀
                |                                                                  ends in 20 s
                |
                |  1-9, 0 for 10 effort · ↑/↓ correct the last set · ← back · Enter end
                """);
    }

    @Test
    void the_last_set_is_asked_for_once_a_key_corrects_it() throws InterruptedException {
        Input up = new Input.Asked(Input.SessionCommand.UP);
        List<String> screens = review(80, 24, up, new Input.Digit(8), Input.Stopped.BY_KEY);

        assertThat(screens.get(1)).endsWith("""
                |  Logged: 11 reps  ↑/↓ to correct
                |
                |   ▄█    ▄█      █▀▀▀▄ █▀▀▀▀ █▀▀▀▄ ▄▀▀▀▀ ▄▀▀█▄
                |    █     █      █▀▀█  █▀▀▀  █▀▀▀   ▀▀▀▄   █▀
                |   ▀▀▀   ▀▀▀     ▀   ▀ ▀▀▀▀▀ ▀     ▀▀▀▀    ▀
                |  type it · ↑/↓ · </> load · Enter: yes                           ends in 20 s
                |
                |  0-9 type the reps · ↑/↓ correct · </> load · ← back · Enter yes
                """);
        assertThat(screens.get(2)).contains("Logged: 8 reps");
        List<Snapshot> seen = reviewed(up, Input.Stopped.BY_KEY);
        assertThat(Screenshots.of(seen.get(1), 40, 12)).endsWith("""
                | Logged: 11 reps  ↑/↓ to correct
                | type it · ↑/↓ · </> load · Enter: yes
                | 0-9 type the reps · ↑/↓ · Enter yes
                """);
        assertThat(line(seen.get(1), 70)).isEqualTo(" DONE   10:53  11 reps?  type it · ↑/↓ · </> load · Enter: yes");
    }

    @Test
    void a_large_window_asks_in_large_letters() throws InterruptedException {
        assertThat(review(120, 40, Input.Stopped.BY_KEY).get(0)).isEqualTo("""
                |
                |  ██████▄▄ ▄▄████▄▄ ██▄   ██ ████████
                |  ██    ██ ██    ██ ███▄  ██ ██
                |  ██    ██ ██    ██ ██▀██▄██ ██████
                |  ██    ██ ██    ██ ██  ▀███ ██
                |  ██████▀▀ ▀▀████▀▀ ██   ▀██ ████████
                |
                |
                |                                           Bodyweight back, three rounds
                |    ▄██    ▄▄████▄▄    ████████ ▄▄████▄▄
                |   ████    ██    ██ ██ ██▄▄▄▄   ▀▀    ██   Side plank reach to row  left   10  10  10  reps
                |     ██    ██    ██    ▀▀▀▀▀██▄   ██████                            right  10  10  10  reps
                |     ██    ██    ██ ██ ▄▄    ██ ▄▄    ██   Lower back extension            12  12  12  reps
                |   ██████  ▀▀████▀▀    ▀▀████▀▀ ▀▀████▀▀   Renegade row                    10  10  10  reps
                |
                |  12 of 12 sets
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |  Logged: 10 reps  ↑/↓ to correct
                |
                |  ████████ ████████ ████████ ▄▄████▄▄ ██████▄▄ ████████       ▄██               ▄██    ▄▄████▄▄ ▄▄████▄▄
                |  ██       ██       ██       ██    ██ ██    ██    ██         ████              ████    ██    ██ ▀▀    ██
                |  ██████   ██████   ██████   ██    ██ ██████▀▀    ██           ██     ██████     ██    ██    ██    ▄███▀
                |  ██       ██       ██       ██    ██ ██  ▀█▄     ██           ██                ██    ██    ██    ▀▀
                |  ████████ ██       ██       ▀▀████▀▀ ██   ▀██    ██         ██████            ██████  ▀▀████▀▀    ██
                |  1 very easy … 10 all out                                                                                ends in 20 s
                |
                |  1-9, 0 for 10 effort · ↑/↓ correct the last set · ← back · Enter end
                """);
    }

    @Test
    void small_windows_have_a_row_for_the_question() throws InterruptedException {
        assertThat(review(40, 12, Input.Stopped.BY_KEY).get(0)).isEqualTo("""
                | DONE                             10:53
                | Bodyweight back, three rounds
                | 12 of 12 sets
                |
                | Side plank r…  left   10  10  10  reps
                |                right  10  10  10  reps
                | Lower back e…         12  12  12  reps
                | Renegade row          10  10  10  reps
                |
                | Logged: 10 reps  ↑/↓ to correct
                | Effort 1-10?  1 very easy … 10 all out
                | 1-9, 0 for 10 · ← back · Enter end
                """);
        List<String> screens = review(30, 8, new Input.Digit(7), Input.Stopped.BY_KEY);
        assertThat(screens.get(0)).isEqualTo("""
                | DONE                   10:53
                | 12 of 12 sets
                | Side pl…  left   10  10  10…
                |           right  10  10  10…
                | and 2 more
                | Logged: 10 reps
                | 1 very easy … 10 all out
                | 1-9, 0 · ← back · Enter end
                """);
        assertThat(screens.get(1)).isEqualTo("""
                | DONE                   10:53
                | 12 of 12 sets
                | Side pl…  left   10  10  10…
                |           right  10  10  10…
                | and 2 more
                | Logged: 10 reps
                | Effort 7 of 10  ends in 20 s
                | 1-9, 0 · ← back · Enter end
                """);
    }

    @Test
    void nothing_comes_after_the_last_set() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(false))
                                .after(3000)
                                .snapshot(),
                        80,
                        24))
                .contains("Side plank            left   60s  60s  60s", "Logged: 60 s")
                .doesNotContain("Next");
    }

    @Test
    void in_one_line_the_question_comes_before_what_was_done() throws InterruptedException {
        Snapshot now = reviewed(Input.Stopped.BY_KEY).get(0);

        assertThat(line(now, 110))
                .isEqualTo(" DONE   10:53  Effort 1-10?  1 very easy … 10 all out  Logged: 10 reps  ↑/↓ to correct"
                        + "  ends in 20 s");
        assertThat(line(now, 56)).isEqualTo(" DONE   10:53  Effort 1-10?  1 very easy … 10 all out");
        assertThat(line(now, 30)).isEqualTo(" DONE   10:53  Effort 1-10?");
    }

    private static String line(Snapshot now, int columns) {
        return StatusLine.of(ScreenContent.of(now, false), columns, Screenshots.COLOURFUL, false)
                .toString();
    }

    private static List<String> review(int columns, int rows, Input... inputs) throws InterruptedException {
        return reviewed(inputs).stream()
                .map(now -> Screenshots.of(now, columns, rows))
                .toList();
    }

    private static List<Snapshot> reviewed(Input... inputs) throws InterruptedException {
        long end = Duration.ofHours(1).toNanos();
        Session session = new Session(SamplePlans.back(), 0);
        session.advance(end);
        InputQueue queue = new InputQueue();
        List.of(inputs).forEach(queue::post);
        List<Snapshot> seen = new ArrayList<>();
        SessionListener watcher = new SessionListener() {
            @Override
            public void onEvent(Event event) {}

            @Override
            public void onSnapshot(Snapshot snapshot) {
                seen.add(snapshot);
            }
        };
        new Scheduler(session, new Scheduler.ScaledTicker(() -> end, 1), queue, List.of(watcher), Optional.empty())
                .review(new Scheduler.ScaledTicker(() -> end, 1));
        return seen;
    }
}
