package circuit.figure;

import circuit.routine.Exercise;
import circuit.routine.figure.Figure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Draws the poses of exercises side by side, for those who write figures: arguments are the file to write, columns,
 * rows, {@code right} or {@code left}, and names of exercises.
 */
public final class ContactSheet {
    private static final int DOT = 5;
    private static final int LABEL = 16;

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        int columns = Integer.parseInt(args[1]);
        int rows = Integer.parseInt(args[2]);
        boolean left = args[3].equals("left");
        List<Exercise> shown = new ArrayList<>();
        for (Exercise exercise : Figures.all()) {
            if (args.length == 4 || List.of(args).contains(exercise.name())) {
                shown.add(exercise);
            }
        }
        int across = Integer.getInteger("across", 2);
        int poses = 3;
        int width = columns * 2 * DOT + 10;
        int height = rows * 4 * DOT + LABEL + 6;
        int lines = (shown.size() + across - 1) / across;
        BufferedImage sheet = new BufferedImage(width * poses * across, height * lines, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int i = 0; i < shown.size(); i++) {
            Figure figure = shown.get(i).instructions().figure().orElseThrow();
            FigurePlayer player = new FigurePlayer(
                    figure, new FigureAnimation.Reps(Duration.ofSeconds(2), Optional.empty(), false), left, true);
            int x = i % across * width * poses;
            int y = i / across * height;
            pen.setColor(Color.LIGHT_GRAY);
            pen.drawString(shown.get(i).name(), x + 4, y + 12);
            for (int k = 0; k < poses; k++) {
                Frame frame = figure.end() == 2 || k != 1
                        ? player.still(k == 0 ? 0 : k == 1 ? 1 : figure.end(), columns, rows)
                        : player.frame(Duration.ofMillis(400), columns, rows);
                draw(pen, frame, x + k * width, y + LABEL);
            }
        }
        ImageIO.write(sheet, "png", new File(args[0]));
    }

    private static void draw(Graphics2D pen, Frame frame, int x0, int y0) {
        int[] bits = {0, 3, 1, 4, 2, 5, 6, 7};
        pen.setColor(new Color(18, 18, 22));
        pen.fillRect(
                x0, y0, frame.rows().get(0).length() * 2 * DOT, frame.rows().size() * 4 * DOT);
        for (int row = 0; row < frame.rows().size(); row++) {
            for (int column = 0; column < frame.rows().get(row).length(); column++) {
                pen.setColor(colour(frame.shade(column, row)));
                int dots = frame.at(column, row) == ' ' ? 0 : frame.at(column, row) - 0x2800;
                for (int i = 0; i < 8; i++) {
                    if ((dots >> bits[i] & 1) == 1) {
                        pen.fillOval(x0 + (column * 2 + i % 2) * DOT, y0 + (row * 4 + i / 2) * DOT, DOT - 1, DOT - 1);
                    }
                }
            }
        }
    }

    private static Color colour(Frame.Shade shade) {
        return switch (shade) {
            case NONE -> Color.BLACK;
            case FLOOR -> new Color(90, 90, 90);
            case PROP -> new Color(90, 150, 220);
            case FAR -> new Color(140, 140, 140);
            case NEAR -> new Color(240, 240, 240);
            case WORKING -> new Color(90, 220, 120);
        };
    }
}
