package circuit.terminal.screen;

import circuit.session.Input;
import circuit.session.SessionCommand;
import circuit.terminal.Binding;
import circuit.terminal.Keys;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the keys do, as a list or in a line. */
final class KeyHints {
    private static final int NAMES = 11;
    /** A column narrower than this would cut off what the keys do. */
    private static final int COLUMN = NAMES + 24;

    private static final Binding MORE =
            new Binding("…", "more in a larger window", Optional.empty(), new Input.KeyListToggled(), List.of());
    private static final String MUTED = "muted";
    private static final Input PAUSE = new Input.Asked(SessionCommand.PAUSE);
    private static final Set<Input> STAY = Set.of(PAUSE, new Input.Asked(SessionCommand.END), Keys.LIST.input());
    private static final String AT_THE_END = "1-9, 0 effort · any other key ends";
    private static final String CORRECTION = "↑/↓ correct the last set · ";

    private KeyHints() {}

    /** In columns where the rows are not enough; what there is no room for is at least announced. */
    static void draw(ScreenContext sheet, Area area) {
        int most = Math.max(1, area.width() / COLUMN);
        int columns = Math.min(most, (Keys.ALL.size() + area.height() - 1) / Math.max(1, area.height()));
        int rows = Math.min(area.height(), (Keys.ALL.size() + columns - 1) / Math.max(1, columns));
        int shown = Math.min(Keys.ALL.size(), rows * columns);
        for (int i = 0; i < shown; i++) {
            Area cell = area.right(area.width() - i / rows * (area.width() / columns))
                    .left(area.width() / columns)
                    .below(i % rows)
                    .top(1);
            boolean isCut = i == shown - 1 && shown < Keys.ALL.size();
            entry(sheet, cell, isCut ? MORE : Keys.ALL.get(i));
        }
    }

    private static void entry(ScreenContext sheet, Area row, Binding binding) {
        sheet.canvas().text(row.left(NAMES), binding.keys(), sheet.theme().strong());
        sheet.canvas()
                .text(
                        row.right(row.width() - NAMES),
                        binding.does(),
                        sheet.theme().plain());
    }

    /** The footer. */
    static void hints(ScreenContext sheet, Area area) {
        Area row = sheet.inset(area);
        if (sheet.scene().state() == Theme.State.OVER) {
            String correction = sheet.scene().last().isPresent() ? CORRECTION : "";
            sheet.canvas().text(row, correction + AT_THE_END, sheet.theme().soft());
            return;
        }
        String hints = hints(sheet.scene().state(), row.width());
        sheet.canvas().text(row, hints, sheet.theme().soft());
        if (sheet.muted() && hints.length() + MUTED.length() + 2 <= row.width()) {
            sheet.canvas().rightAligned(row, MUTED, sheet.theme().strong());
        }
    }

    /** As many as fit; how to pause, to end and to see all others stays longest. */
    static String hints(Theme.State state, int width) {
        List<Binding> shown = new ArrayList<>(
                Keys.ALL.stream().filter(key -> key.hint().isPresent()).toList());
        while (shown.size() > 1 && text(shown, state).length() > width) {
            shown.remove(leastWanted(shown));
        }
        return text(shown, state);
    }

    /** The last one that does not stay; of those that do, how to end and then how to pause. */
    private static Binding leastWanted(List<Binding> shown) {
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (!STAY.contains(shown.get(i).input())) {
                return shown.get(i);
            }
        }
        return shown.get(shown.size() - 2);
    }

    private static String text(List<Binding> shown, Theme.State state) {
        return String.join(
                " · ",
                shown.stream()
                        .map(key -> key.keys().split(" ", -1)[0] + " " + hint(key, state))
                        .toList());
    }

    /** The key that pauses goes on again. */
    private static String hint(Binding key, Theme.State state) {
        boolean goesOn = state == Theme.State.PAUSED && key.input().equals(PAUSE);
        return goesOn ? "go on" : key.hint().orElse("");
    }
}
