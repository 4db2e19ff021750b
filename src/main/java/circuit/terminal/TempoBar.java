package circuit.terminal;

import circuit.routine.Tempo;
import circuit.session.Phase;
import circuit.session.Snapshot;
import java.time.Duration;
import java.util.Optional;

/** One rep at its tempo: a cell for each second to raise, hold and lower, filled as they pass. */
final class TempoBar {
    private TempoBar() {}

    /** {@code RAISE ██  hold █━━━  lower ━━}: the phase under way in capitals; empty where nothing is paced. */
    static Optional<String> of(Snapshot now) {
        if (now.phase() != Phase.WORK || now.rep() == 0) {
            return Optional.empty();
        }
        return now.step().set().dose().tempo().map(tempo -> text(tempo, now.stepElapsed()));
    }

    private static String text(Tempo tempo, Duration elapsed) {
        int second = (int) (elapsed.toSeconds() % tempo.seconds());
        String raise = phase("raise", tempo.raise(), second);
        String hold = phase("hold", tempo.hold(), second - tempo.raise());
        String lower = phase("lower", tempo.lower(), second - tempo.raise() - tempo.hold());
        return String.join("  ", raise, hold, lower).strip().replaceAll(" {3,}", "  ");
    }

    private static String phase(String name, int seconds, int second) {
        if (seconds == 0) {
            return "";
        }
        boolean underWay = second >= 0 && second < seconds;
        int filled = Math.max(0, Math.min(seconds, second + 1));
        return (underWay ? name.toUpperCase(java.util.Locale.ROOT) : name) + " " + "█".repeat(filled)
                + "━".repeat(seconds - filled);
    }
}
