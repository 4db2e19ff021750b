package circuit.terminal.screen;

import circuit.routine.Tempo;
import circuit.session.Phase;
import circuit.session.Snapshot;
import circuit.text.TextWidth;
import java.time.Duration;
import java.util.Optional;

/** One rep at its tempo: a cell for each second to raise, hold and lower, filled as they pass. */
final class TempoBar {
    private static final char DONE = '█';
    private static final char TO_DO = '━';

    /** Seconds wider than this are read no better. */
    private static final int WIDEST = 6;

    private TempoBar() {}

    /** {@code RAISE ██  hold █━━━  lower ━━}: the phase under way in capitals; empty where nothing is paced. */
    static Optional<String> of(Snapshot now) {
        return now.phase() == Phase.WORK
                ? now.stepProgress()
                        .rep()
                        .flatMap(rep -> now.step().set().dose().tempo().map(tempo -> text(tempo, rep.elapsed())))
                : Optional.empty();
    }

    /** The same with its cells as wide as there is room for; any other text as it is. */
    static String stretched(String text, int columns) {
        int cells = (int) text.chars().filter(TempoBar::isCell).count();
        int spare = columns - TextWidth.of(text);
        int times = cells == 0 ? 1 : Math.min(WIDEST, 1 + Math.max(0, spare / cells));
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(String.valueOf((char) c).repeat(isCell(c) ? times : 1)));
        return wide.toString();
    }

    private static boolean isCell(int c) {
        return c == DONE || c == TO_DO;
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
        return (underWay ? name.toUpperCase(java.util.Locale.ROOT) : name) + " "
                + String.valueOf(DONE).repeat(filled) + String.valueOf(TO_DO).repeat(seconds - filled);
    }
}
