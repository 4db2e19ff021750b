package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Event;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.Scheduler;
import circuit.session.Session;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewScreenTest {

    @Test
    void a_review_asks_for_the_effort_and_says_how_long_it_waits() throws InterruptedException {
        List<String> screens = review(new Input.Rated(7), Input.Stopped.BY_KEY);

        assertThat(screens.get(0)).isEqualTo("""
                |  ▄▄▄▄   ▄▄▄  ▄   ▄ ▄▄▄▄▄
                |  █   █ █   █ █▀▄ █ █▄▄▄
                |  █▄▄▄▀ ▀▄▄▄▀ █  ▀█ █▄▄▄▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |           ▄██▄         ▄▄██████▄▄          ▄████████████▄   ▄▄███████▄▄
                |         ▄█████       ▄████████████▄   ▄▄   █████████████▀  █████████████▄
                |       ▄███████       ████▀    ▀████  ████  ████             ▀▀▀     ▀████
                |       ▀██▀████       ████      ████   ▀▀   ██████████▄▄         ▄▄▄▄█████
                |           ████       ████      ████        ▀████████████▄      █████████
                |           ████       ████      ████   ▄▄            ▀████       ▀▀▀▀█████
                |           ████       ████▄    ▄████  ████   ▄▄▄     ▄████   ▄▄▄     ▄████
                |       ▄██████████▄   ▀████████████▀   ▀▀   █████████████▀  █████████████▀
                |       ▀██████████▀     ▀▀██████▀▀           ▀▀███████▀▀     ▀▀███████▀▀
                |
                |                      Effort 1-9, 0 for 10 · ends in 20 s
                |
                |  Bodyweight back, three rounds
                |  12 of 12 sets
                |  Logged: 10 reps  ↑/↓ to correct
                |
                |
                |  ████████████████████████████████████████████████████████████████████████████
                |  ↑/↓ correct the last set · 1-9, 0 effort · ← back · Enter ends
                """);
        assertThat(screens.get(1))
                .isEqualTo(screens.get(0)
                        .replace("   Effort 1-9, 0 for 10 · ends in 20 s", "      Effort: 7 of 10 · ends in 20 s"));
    }

    @Test
    void nothing_comes_after_the_last_set() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(false))
                                .after(3000)
                                .snapshot(),
                        80,
                        24))
                .isEqualTo("""
                |  ▄▄▄▄   ▄▄▄  ▄   ▄ ▄▄▄▄▄
                |  █   █ █   █ █▀▄ █ █▄▄▄
                |  █▄▄▄▀ ▀▄▄▄▀ █  ▀█ █▄▄▄▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |              ▄████████▄           ▄██████████████▄     ▄████████▄
                |            ▄████████████▄         ███████████████▀   ▄████████████▄
                |           ████▀      ▀████  ▄██▄  ████              ████▀      ▀████
                |           ████        ████  ▀██▀  ████              ████        ████
                |           ▀████▄▄▄▄▄▄▄████        ████████████▄▄    ████        ████
                |             ▀█████████████        ▀██████████████▄  ████        ████
                |               ▀▀▀▀▀▀▀▀████                   ▀████  ████        ████
                |                       ████  ▄██▄              ████  ████        ████
                |            ▄▄▄       ▄████  ▀██▀   ▄▄▄       ▄████  ████▄      ▄████
                |           ██████████████▀         ██████████████▀    ▀████████████▀
                |            ▀▀█████████▀            ▀▀█████████▀        ▀████████▀
                |
                |  Back and core by the minute
                |  9 of 9 sets
                |  Logged: 60 s  ↑/↓ to correct
                |
                |
                |  ████████████████████████████████████████████████████████████████████████████
                |  ↑/↓ correct the last set · 1-9, 0 effort · ← back · Enter ends
                """);
    }

    private static List<String> review(Input... inputs) throws InterruptedException {
        long end = Duration.ofHours(1).toNanos();
        Session session = new Session(SamplePlans.back(), 0);
        session.advance(end);
        InputQueue queue = new InputQueue();
        List.of(inputs).forEach(queue::post);
        List<String> screens = new ArrayList<>();
        SessionListener watcher = new SessionListener() {
            @Override
            public void onEvent(Event event) {}

            @Override
            public void onSnapshot(Snapshot snapshot) {
                screens.add(Screenshots.of(snapshot, 80, 24));
            }
        };
        new Scheduler(session, new Scheduler.ScaledTicker(() -> end, 1), queue, List.of(watcher), Optional.empty())
                .review(new Scheduler.ScaledTicker(() -> end, 1));
        return screens;
    }
}
