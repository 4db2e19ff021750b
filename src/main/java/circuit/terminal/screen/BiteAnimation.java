package circuit.terminal.screen;

import circuit.figure.FigureAnimation;
import circuit.routine.Dose.Bites;
import circuit.routine.figure.Figure;
import circuit.session.cue.StepProgress;
import java.time.Duration;

/** A figure that takes a set in bites: it holds each, and goes back to where it began in the breather after it. */
record BiteAnimation(FigureAnimation hold, Bites bites) implements FigureAnimation {
    /** How long going back takes, in seconds. */
    private static final double GETTING_OUT = 1.5;

    @Override
    public Moment at(Figure figure, Duration elapsed) {
        StepProgress.Bite bite = StepProgress.Bite.at(bites, elapsed, elapsed.plus(bites.on()));
        if (bite.isHold()) {
            return hold.at(figure, bite.elapsed());
        }
        Moment last = hold.at(figure, bites.on());
        double left = Math.max(0, 1 - bite.elapsed().toMillis() / 1000.0 / GETTING_OUT);
        return new Moment(last.position() * (1 - Math.cos(left * Math.PI)) / 2, last.other());
    }
}
