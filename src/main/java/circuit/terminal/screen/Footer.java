package circuit.terminal.screen;

import circuit.session.Input;
import circuit.session.Input.SessionCommand;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Theme;
import circuit.terminal.input.KeyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The last row: the keys that are needed most, as many as fit. */
final class Footer {
    private static final String MUTED = "muted";
    private static final String AT_THE_END = "1-9, 0 effort · any other key ends";
    private static final String CORRECTION = "↑/↓ correct the last set · ";

    private static final Input PAUSE = new Input.Asked(SessionCommand.PAUSE);

    /** The hints that are left out last. */
    private static final Set<String> ESSENTIAL = Set.of("pause", "end", "keys");

    private Footer() {}

    static void draw(Screen screen, Area area) {
        Area row = screen.inset(area);
        Theme.State state = screen.content().state();
        if (state == Theme.State.OVER) {
            boolean canCorrect = screen.content().card().remark().isPresent();
            screen.canvas()
                    .text(
                            row,
                            (canCorrect ? CORRECTION : "") + AT_THE_END,
                            screen.theme().soft());
            return;
        }
        String hints = hints(state, row.width());
        screen.canvas().text(row, hints, screen.theme().soft());
        if (screen.muted() && hints.length() + MUTED.length() + 2 <= row.width()) {
            screen.canvas().rightAligned(row, MUTED, screen.theme().strong());
        }
    }

    /** {@code Space pause · q end · ? keys}: as many keys as fit into so many columns, and at least one. */
    static String hints(Theme.State state, int columns) {
        List<KeyTable.Binding> shown = new ArrayList<>(
                KeyTable.ALL.stream().filter(key -> key.hint().isPresent()).toList());
        while (shown.size() > 1 && text(shown, state).length() > columns) {
            shown.remove(leastWanted(shown));
        }
        return text(shown, state);
    }

    /** The last key that is not essential; if all are, the last but one. */
    private static KeyTable.Binding leastWanted(List<KeyTable.Binding> shown) {
        return shown.stream()
                .filter(key -> !ESSENTIAL.contains(key.hint().orElse("")))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> shown.get(shown.size() - 2));
    }

    private static String text(List<KeyTable.Binding> shown, Theme.State state) {
        return shown.stream()
                .map(key -> key.keys().split(" ", -1)[0] + " " + hint(key, state))
                .collect(Collectors.joining(" · "));
    }

    /** The key that pauses also goes on. */
    private static String hint(KeyTable.Binding key, Theme.State state) {
        boolean goesOn = state == Theme.State.PAUSED && key.input().equals(PAUSE);
        return goesOn ? "go on" : key.hint().orElse("");
    }
}
