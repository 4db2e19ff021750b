package circuit.terminal;

import circuit.figure.FigureAnimation;
import circuit.figure.FigurePlayer;
import circuit.routine.Dose.Sides;
import circuit.routine.Exercise;
import circuit.routine.figure.Figure;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.Ticker;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.FigureWidget;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.terminal.Size;

/** An exercise's figure, animated on the whole terminal until a key is pressed. */
public final class ExerciseAnimation {
    private final Console console;
    private final Theme theme;
    private final Ticker ticker;

    public ExerciseAnimation(Console console, Theme theme, Ticker ticker) {
        this.console = console;
        this.theme = theme;
        this.ticker = ticker;
    }

    /**
     * Plays the figure until a key.
     *
     * @param inputs receives the keys of the console
     * @return the exit code, if Ctrl-C or a signal ended it
     * @throws InterruptedException if the thread is interrupted
     */
    public OptionalInt play(Exercise exercise, Figure figure, InputQueue inputs) throws InterruptedException {
        boolean alternating =
                exercise.sides().filter(sides -> sides == Sides.ALTERNATING).isPresent();
        FigurePlayer player = new FigurePlayer(figure, FigureAnimation.preview(alternating), false, theme.unicode());
        console.listen(inputs);
        long start = ticker.nanos();
        while (true) {
            Duration elapsed = Duration.ofNanos(ticker.nanos() - start);
            console.draw(size -> picture(exercise, player, elapsed, size));
            Optional<Input> input =
                    console.await(inputs, player.nextChange(elapsed).toNanos());
            if (input.isPresent()) {
                return input.get() instanceof Input.Stopped stopped
                        ? OptionalInt.of(stopped.exitCode())
                        : OptionalInt.empty();
            }
        }
    }

    private Canvas picture(Exercise exercise, FigurePlayer player, Duration elapsed, Size size) {
        Canvas canvas = new Canvas(size.getColumns(), size.getRows(), theme.unicode());
        Area window = canvas.area();
        canvas.text(window.top(1), Sanitizer.clean(exercise.title()), theme.strong());
        canvas.text(window.below(window.height() - 1), "any key ends it", theme.soft());
        Area place = window.below(2).above(2);
        if (place.width() > 0 && place.height() > 0) {
            FigureWidget.draw(
                    canvas, place, player.frame(elapsed, place.width(), place.height()), theme, Theme.State.WORK);
        }
        return canvas;
    }
}
