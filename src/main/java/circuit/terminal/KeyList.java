package circuit.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the keys do, as a list or in a line. */
final class KeyList {
    private static final int NAMES = 11;
    private static final String MUTED = "muted";
    private static final String AT_THE_END = "↑/↓ correct the last set · 1-9, 0 effort · any other key ends";

    private KeyList() {}

    static void draw(Sheet sheet, Area area) {
        for (int i = 0; i < Math.min(area.height(), Keys.ALL.size()); i++) {
            Binding binding = Keys.ALL.get(i);
            Area row = area.below(i).top(1);
            sheet.canvas().text(row.left(NAMES), binding.keys(), sheet.theme().strong());
            sheet.canvas()
                    .text(
                            row.right(row.width() - NAMES),
                            binding.does(),
                            sheet.theme().plain());
        }
    }

    /** As many as fit; the one that leads to all others stays longest. */
    static void hints(Sheet sheet, Area area) {
        Area row = sheet.inset(area);
        if (sheet.scene().state() == State.OVER) {
            sheet.canvas().text(row, AT_THE_END, sheet.theme().soft());
            return;
        }
        List<Binding> shown = new ArrayList<>(
                Keys.ALL.stream().filter(key -> key.hint().isPresent()).toList());
        while (shown.size() > 1 && text(shown).length() > row.width()) {
            boolean leadsOn = shown.get(shown.size() - 1).equals(Keys.LIST);
            shown.remove(shown.size() - (leadsOn ? 2 : 1));
        }
        sheet.canvas().text(row, text(shown), sheet.theme().soft());
        if (sheet.muted() && text(shown).length() + MUTED.length() + 2 <= row.width()) {
            sheet.canvas().rightAligned(row, MUTED, sheet.theme().strong());
        }
    }

    private static String text(List<Binding> shown) {
        return shown.stream()
                .map(key -> key.keys().split(" ", -1)[0] + " " + key.hint().orElse(""))
                .collect(Collectors.joining(" · "));
    }
}
