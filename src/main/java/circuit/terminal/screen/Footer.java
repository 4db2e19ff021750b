package circuit.terminal.screen;

import circuit.session.Input.SessionCommand;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent;
import circuit.terminal.input.KeyTable;
import circuit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The last row: the keys that are needed most, as many as fit. */
final class Footer {
    private static final String MUTED = "muted";

    /** The fullest wording first. */
    private static final List<String> AT_THE_END = List.of(
            "1-9, 0 for 10 effort · ↑/↓ correct the last set · ← back · Enter end",
            "1-9, 0 for 10 · ← back · Enter end",
            "1-9, 0 · ← back · Enter end",
            "1-9, 0 · Enter end");

    /** The same while the last set is asked for; what the digits type is put in. */
    private static final List<String> LAST_SET = List.of(
            "0-9 type the %s · ↑/↓ correct · ← back · Enter yes",
            "0-9 type the %s · ↑/↓ · Enter yes", "0-9 %s · Enter right", "0-9 · Enter");

    /** The hints that are left out last. */
    private static final Set<String> ESSENTIAL = Set.of("pause", "go on", "end", "keys");

    private Footer() {}

    static void draw(Screen screen, Area area) {
        Area row = screen.inset(area);
        Theme.State state = screen.content().state();
        if (state == Theme.State.OVER) {
            screen.canvas()
                    .text(
                            row,
                            atTheEnd(screen.content(), row.width()),
                            screen.theme().soft());
            return;
        }
        Area forHints = screen.muted() ? row.left(row.width() - MUTED.length() - 2) : row;
        String hints = hints(screen.content(), forHints.width());
        screen.canvas().text(forHints, hints, screen.theme().soft());
        if (screen.muted() && hints.length() <= forHints.width()) {
            screen.canvas().rightAligned(row, MUTED, screen.theme().strong());
        }
    }

    private static String atTheEnd(ScreenContent content, int columns) {
        List<String> wordings = content.adjustable()
                .map(typed -> LAST_SET.stream()
                        .map(wording -> wording.replace("%s", typed))
                        .toList())
                .orElse(AT_THE_END);
        return TextWidth.fitting(wordings, columns);
    }

    /** {@code Space pause · q end · ? keys}: as many keys as fit into so many columns, and at least one. */
    static String hints(ScreenContent content, int columns) {
        List<Hint> shown = new ArrayList<>(KeyTable.ALL.stream()
                .flatMap(key -> Hint.of(key, content).stream())
                .toList());
        while (shown.size() > 1 && text(shown).length() > columns) {
            shown.remove(leastWanted(shown));
        }
        return text(shown);
    }

    /** The last key that is not essential; if all are, the last but one. */
    private static Hint leastWanted(List<Hint> shown) {
        return shown.stream()
                .filter(hint -> !ESSENTIAL.contains(hint.does()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> shown.get(shown.size() - 2));
    }

    private static String text(List<Hint> shown) {
        return shown.stream().map(hint -> hint.key() + " " + hint.does()).collect(Collectors.joining(" · "));
    }

    /** A key and what it does now. */
    private record Hint(String key, String does) {
        static Optional<Hint> of(KeyTable.Binding key, ScreenContent content) {
            if (key.asksFor(SessionCommand.MORE)) {
                return content.adjustable().map(what -> new Hint("+/-", what));
            }
            boolean goesOn = content.state() == Theme.State.PAUSED && key.asksFor(SessionCommand.PAUSE);
            return key.hint().map(hint -> new Hint(key.keys().split(" ", -1)[0], goesOn ? "go on" : hint));
        }
    }
}
