package circuit.figure;

import java.util.ArrayList;
import java.util.List;

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

    private static final int CELL = 8;
    private static final List<Shade> SOME = List.of(Shade.FLOOR, Shade.PROP, Shade.FAR, Shade.NEAR, Shade.WORKING);

    public Frame {
        rows = List.copyOf(rows);
        shades = shades.stream().map(List::copyOf).toList();
    }

    static Frame of(Raster raster, int columns, int rows, DotEncoding lettering) {
        List<String> lines = new ArrayList<>(rows);
        List<List<Shade>> shades = new ArrayList<>(rows);
        Shade[] cell = new Shade[CELL];
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder(columns);
            List<Shade> shown = new ArrayList<>(columns);
            for (int column = 0; column < columns; column++) {
                int dots = 0;
                for (int i = 0; i < CELL; i++) {
                    cell[i] = raster.at(column * 2 + i % 2, row * 4 + i / 2);
                    dots |= (cell[i] == Shade.NONE ? 0 : 1) << i;
                }
                line.append(lettering.of(dots));
                shown.add(dots == 0 ? Shade.NONE : most(cell));
            }
            lines.add(line.toString());
            shades.add(shown);
        }
        return new Frame(lines, shades);
    }

    private static Shade most(Shade[] cell) {
        Shade most = Shade.NONE;
        int times = 0;
        for (Shade shade : SOME) {
            int count = 0;
            for (Shade dot : cell) {
                count += dot == shade ? 1 : 0;
            }
            if (count > 0 && count >= times) {
                most = shade;
                times = count;
            }
        }
        return most;
    }

    public char at(int column, int row) {
        return rows.get(row).charAt(column);
    }

    public Shade shade(int column, int row) {
        return shades.get(row).get(column);
    }
}
