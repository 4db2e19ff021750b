package circuit.terminal.screen;

import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Exercise;
import circuit.session.Phase;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say at one moment, in words and not yet in any place.
 *
 * @param word the state's name, in capitals
 * @param side the working side, in capitals, where it matters now
 * @param clock the set's own time, where the number is another
 * @param prompt what only the athlete's key can do now
 * @param lead what the title is: {@code First}, {@code Next}
 * @param history what was done last time, and what to aim for
 * @param steps how to do it
 * @param footnotes what is good to know besides
 * @param last what comes after, or what was logged
 * @param bandLit whether the band lights up for an instant
 * @param numberLit whether the number does
 * @param motion the figure that does the move
 * @param progress how much of the session is behind, from 0 to 1
 */
public record ScreenContent(
        Theme.State state,
        String word,
        Optional<String> side,
        Optional<String> clock,
        Countdown figure,
        Optional<String> prompt,
        Optional<String> lead,
        String title,
        String dose,
        Optional<String> history,
        List<String> steps,
        List<String> footnotes,
        Optional<String> last,
        String position,
        String left,
        double progress,
        boolean bandLit,
        boolean numberLit,
        Optional<FigureWidget> motion) {

    /** What there is to say now; nothing lights up or moves where that is unwelcome. */
    public static ScreenContent of(Snapshot now, Theme theme) {
        return of(now, theme, Optional.empty());
    }

    /** The same, with what moved before, to go on with. */
    public static ScreenContent of(Snapshot now, Theme theme, Optional<FigureWidget> before) {
        boolean flashes = theme.flashes();
        if (now.phase() == Phase.OVER) {
            return EndOfSession.of(now);
        }
        PlannedSet set = now.step().set();
        Exercise exercise = set.exercise();
        List<String> footnotes = new ArrayList<>();
        set.readyFor()
                .map(harder -> "Ready for the harder version: " + Sanitizer.clean(harder))
                .ifPresent(footnotes::add);
        set.note().map(Sanitizer::clean).ifPresent(footnotes::add);
        exercise.tip().map(Sanitizer::clean).map("Tip: "::concat).ifPresent(footnotes::add);
        return new ScreenContent(
                StateText.state(now),
                StateText.word(now),
                now.step().kind() == Step.Kind.REST || now.step().kind() == Step.Kind.LEAD_IN
                        ? Optional.empty()
                        : set.side().map(SetText::shout),
                StateText.clock(now),
                Countdown.of(now),
                StateText.prompt(now),
                StateText.lead(now),
                SetText.title(set),
                SetText.dose(set.dose()),
                SetText.history(set),
                exercise.steps().stream().map(Sanitizer::clean).toList(),
                footnotes,
                StateText.last(now),
                SetText.position(set),
                SetText.left(now),
                now.fractionDone(),
                flashes && CueFlash.ofBanner(now),
                flashes && CueFlash.ofNumber(now),
                theme.figures() ? FigureWidget.of(now, theme.unicode(), before) : Optional.empty());
    }
}
