package circuit.terminal.content;

import circuit.plan.PlannedSet;
import circuit.routine.Dose.Tempo;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.session.cue.StepProgress;
import circuit.text.TextWidth;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rep at its tempo: a cell for each second of raising, holding and lowering, filled as the seconds pass. */
public final class TempoBar {
    private static final String DONE = "█";
    private static final String TO_DO = "━";

    /** Stretching a cell further makes it no easier to read. */
    private static final int WIDEST_CELL = 6;

    private TempoBar() {}

    /** {@code RAISE ██  hold █━━━  lower ━━}, the phase under way in capitals; empty where no tempo is paced. */
    static Optional<String> of(Snapshot now) {
        return now.phase() == Phase.WORK
                ? now.stepProgress()
                        .rep()
                        .flatMap(rep -> now.step()
                                .set()
                                .dose()
                                .tempo()
                                .map(tempo -> text(tempo, atTempo(now.step().set(), rep))))
                : Optional.empty();
    }

    /** The bar with its cells as wide as so many columns allow; any other text unchanged. */
    public static String stretched(String text, int columns) {
        int cells = (int) text.codePoints().filter(TempoBar::isCell).count();
        int spare = Math.max(0, columns - TextWidth.of(text));
        int width = cells == 0 ? 1 : Math.min(WIDEST_CELL, 1 + spare / cells);
        return text.codePoints()
                .mapToObj(c -> Character.toString(c).repeat(isCell(c) ? width : 1))
                .collect(Collectors.joining());
    }

    private static boolean isCell(int c) {
        return c == DONE.codePointAt(0) || c == TO_DO.codePointAt(0);
    }

    /** How far the rep has got, stretched to its tempo where the athlete has changed the pace. */
    private static Duration atTempo(PlannedSet set, StepProgress.Rep rep) {
        double part = (double) rep.elapsed().toNanos() / rep.length().toNanos();
        return Duration.ofNanos(Math.round(1e9 * set.tempoSeconds() * part));
    }

    private static String text(Tempo tempo, Duration elapsed) {
        int second = (int) (elapsed.toSeconds() % tempo.seconds());
        return Stream.of(
                        phase("raise", tempo.raise(), second),
                        phase("hold", tempo.hold(), second - tempo.raise()),
                        phase("lower", tempo.lower(), second - tempo.raise() - tempo.hold()))
                .filter(phase -> !phase.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String phase(String name, int seconds, int second) {
        if (seconds == 0) {
            return "";
        }
        boolean underWay = second >= 0 && second < seconds;
        int filled = Math.max(0, Math.min(seconds, second + 1));
        return (underWay ? name.toUpperCase(Locale.ROOT) : name) + " " + DONE.repeat(filled)
                + TO_DO.repeat(seconds - filled);
    }
}
