package circuit.report;

import circuit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** A fact with its title and a detail, three lines that stand beside other tiles. */
record Tile(String title, String fact, String detail) {
    private static final int NARROWEST = 20;

    /** As many tiles side by side as there is room for. */
    static List<String> lines(List<Tile> tiles, int columns, PageStyle style) {
        int abreast = Math.max(1, Math.min(tiles.size(), columns / NARROWEST));
        if (abreast == 3) {
            abreast = 2;
        }
        int width = Math.min(columns / abreast, 2 * NARROWEST);
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < tiles.size(); first += abreast) {
            if (first > 0) {
                lines.add("");
            }
            StringBuilder titles = new StringBuilder();
            StringBuilder facts = new StringBuilder();
            StringBuilder details = new StringBuilder();
            for (Tile tile : tiles.subList(first, Math.min(tiles.size(), first + abreast))) {
                titles.append(style.soft(tile.title())).append(space(tile.title(), width));
                facts.append(style.strong(tile.fact())).append(space(tile.fact(), width));
                details.append(tile.detail()).append(space(tile.detail(), width));
            }
            lines.add(titles.toString().stripTrailing());
            lines.add(facts.toString().stripTrailing());
            lines.add(details.toString().stripTrailing());
        }
        return lines;
    }

    private static String space(String text, int width) {
        return " ".repeat(Math.max(1, width - TextWidth.of(text)));
    }
}
