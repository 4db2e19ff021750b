package circuit.terminal.screen;

import circuit.plan.PlannedSet;
import circuit.routine.Bites;
import circuit.routine.Effort;
import circuit.session.Phase;
import circuit.session.Snapshot;
import circuit.session.cue.StepProgress;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;

/**
 * The one number that matters now.
 *
 * @param text what is drawn as large as the window allows
 * @param widest as wide as it gets within the step, so that its size stays
 * @param captions what belongs under it, the fullest first; the first that fits is drawn
 */
record Countdown(String text, String widest, List<String> captions) {
    Countdown {
        captions = List.copyOf(captions);
    }

    static Countdown of(Snapshot now) {
        PlannedSet set = now.step().set();
        if (now.phase() == Phase.OVER) {
            return plain(TimeText.clock(now.outcome().totals().toWholeSeconds().elapsed()));
        }
        if (now.phase() == Phase.COUNT_IN) {
            return plain(count(Snapshot.secondsUp(now.timing().countIn())));
        }
        if (!now.step().isWork()) {
            return countdown(now.stepProgress().left(), now.stepProgress().length(), List.of());
        }
        Effort effort = set.dose().effort();
        if (effort instanceof Effort.Timed) {
            return now.stepProgress()
                    .bite()
                    .map(bite -> bite(bite, set.dose().bites().orElseThrow()))
                    .orElseGet(() -> countdown(
                            now.stepProgress().left(), now.stepProgress().length(), List.of()));
        }
        if (effort instanceof Effort.MaxTime) {
            String text = count(now.stepProgress().elapsed().toSeconds());
            return new Countdown(text, atLeastTwo(text), List.of("MAX"));
        }
        return reps(now, set);
    }

    private static Countdown reps(Snapshot now, PlannedSet set) {
        if (set.dose().effort() instanceof Effort.MaxReps) {
            String text =
                    Integer.toString(now.stepProgress().rep().orElseThrow().number());
            return new Countdown(text, atLeastTwo(text), List.of("MAX REPS", "REPS"));
        }
        String all = Integer.toString(set.reps());
        return now.stepProgress()
                .rep()
                .map(rep -> new Countdown(Integer.toString(rep.number()), all, List.of("OF " + all)))
                .orElseGet(() -> new Countdown(all, all, List.of("REPS")));
    }

    private static Countdown bite(StepProgress.Bite bite, Bites bites) {
        Duration longest = bites.on().compareTo(bites.off()) < 0 ? bites.off() : bites.on();
        return countdown(bite.left(), longest, List.of(bite.number() + " OF " + bite.count()));
    }

    private static Countdown countdown(Duration left, Duration length, List<String> captions) {
        return new Countdown(count(Snapshot.secondsUp(left)), count(Snapshot.secondsUp(length)), captions);
    }

    private static Countdown plain(String text) {
        return new Countdown(text, text, List.of());
    }

    private static String atLeastTwo(String text) {
        return text.length() < 2 ? "00" : text;
    }

    /** Bare seconds up to 99, because two digits can be drawn largest; then minutes and seconds. */
    private static String count(long seconds) {
        return seconds < 100 ? Long.toString(seconds) : TimeText.clock(Duration.ofSeconds(seconds));
    }
}
