package circuit.terminal.content;

import circuit.plan.PlannedSet;
import circuit.routine.Dose.Bites;
import circuit.routine.Effort;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.session.cue.StepProgress;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The one number that matters now: seconds left, or the rep under way.
 *
 * @param widest the widest text within the step; the number is sized for it, so that its size stays the same
 * @param captions what it counts, the fullest wording first; the first that fits is drawn
 */
public record Countdown(String text, String widest, List<String> captions) {
    public Countdown {
        captions = List.copyOf(captions);
    }

    static Countdown of(Snapshot now) {
        if (now.phase() == Phase.OVER) {
            return fixed(TimeText.clock(now.outcome().totals().toWholeSeconds().elapsed()));
        }
        if (now.phase() == Phase.COUNT_IN) {
            return fixed(count(Snapshot.secondsUp(now.timing().countIn())));
        }
        StepProgress progress = now.stepProgress();
        PlannedSet set = now.step().set();
        Effort effort = set.dose().effort();
        if (!now.step().isWork() || effort.isTimed()) {
            return progress.bite()
                    .map(bite -> bite(bite, set.dose().bites().orElseThrow()))
                    .orElseGet(() -> down(progress.left(), progress.length(), List.of()));
        }
        if (effort instanceof Effort.MaxTime || effort instanceof Effort.Distance) {
            String caption =
                    effort instanceof Effort.Distance ? set.dose().written().toUpperCase(Locale.ROOT) : "MAX";
            return up(count(progress.elapsed().toSeconds()), List.of(caption));
        }
        if (effort instanceof Effort.MaxReps) {
            int rep = progress.rep().orElseThrow().number();
            return up(Integer.toString(rep), List.of("MAX REPS", "REPS"));
        }
        String all = Integer.toString(set.reps());
        return progress.rep()
                .map(rep -> new Countdown(Integer.toString(rep.number()), all, List.of("OF " + all)))
                .orElseGet(() -> new Countdown(all, all, List.of("REPS")));
    }

    private static Countdown bite(StepProgress.Bite bite, Bites bites) {
        Duration longest = bites.on().compareTo(bites.off()) < 0 ? bites.off() : bites.on();
        return down(bite.left(), longest, List.of(bite.number() + " OF " + bite.count()));
    }

    private static Countdown down(Duration left, Duration length, List<String> captions) {
        return new Countdown(count(Snapshot.secondsUp(left)), count(Snapshot.secondsUp(length)), captions);
    }

    /** A count without a known end: sized for two digits at least. */
    private static Countdown up(String text, List<String> captions) {
        return new Countdown(text, text.length() < 2 ? "00" : text, captions);
    }

    private static Countdown fixed(String text) {
        return new Countdown(text, text, List.of());
    }

    /** Bare seconds up to 99, because two digits can be drawn largest; then minutes and seconds. */
    private static String count(long seconds) {
        return seconds < 100 ? Long.toString(seconds) : TimeText.clock(Duration.ofSeconds(seconds));
    }
}
