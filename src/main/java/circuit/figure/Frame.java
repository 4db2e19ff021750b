package circuit.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * One picture of a figure, in cells.
 *
 * @param rows what is drawn, a row of characters each; a space where there is nothing
 * @param shades what each character of a row shows
 */
public record Frame(List<String> rows, List<List<Shade>> shades) {
    /** What a cell shows: of as many dots of each, the later one here. Far is a limb behind its counterpart. */
    public enum Shade {
        NONE,
        FLOOR,
        PROP,
        FAR,
        NEAR,
        WORKING
    }

    public Frame {
        rows = List.copyOf(rows);
        shades = shades.stream().map(List::copyOf).toList();
    }

    static Frame of(Raster raster, int columns, int rows, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        List<List<Shade>> shades = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            List<Shade> shown = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int dots = 0;
                Shade[] cell = new Shade[8];
                for (int i = 0; i < 8; i++) {
                    cell[i] = raster.at(column * 2 + i % 2, row * 4 + i / 2);
                    dots |= (cell[i] == Shade.NONE ? 0 : 1) << i;
                }
                line.append(lettering.of(dots));
                shown.add(dots == 0 ? Shade.NONE : most(List.of(cell)));
            }
            lines.add(line.toString());
            shades.add(shown);
        }
        return new Frame(lines, shades);
    }

    private static Shade most(List<Shade> cell) {
        BinaryOperator<Shade> more = (a, b) -> Collections.frequency(cell, b) >= Collections.frequency(cell, a) ? b : a;
        return Stream.of(Shade.values()).skip(1).reduce(Shade.FLOOR, more);
    }

    public char at(int column, int row) {
        return rows.get(row).charAt(column);
    }

    public Shade shade(int column, int row) {
        return shades.get(row).get(column);
    }
}
