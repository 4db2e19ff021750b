package circuit.terminal.content;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.terminal.canvas.Theme;
import circuit.text.Sanitizer;
import circuit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is said at one moment.
 *
 * @param numberLit whether the number flashes
 * @param prompt what a key does now, or the tempo of the rep
 * @param adjustable what the plus and minus keys change now; at the end, what the digits type, if not the effort
 */
public record ScreenContent(
        Theme.State state,
        Banner banner,
        Countdown countdown,
        boolean numberLit,
        Optional<String> prompt,
        Optional<String> adjustable,
        Card card,
        Position position) {

    /**
     * What the athlete does now.
     *
     * @param word the state's name, in capitals
     * @param side the working side, where it matters now
     * @param clock the set's time, where the countdown shows another number
     * @param lit whether the banner flashes
     */
    public record Banner(String word, Optional<Side> side, Optional<String> clock, boolean lit) {
        /** The side in capitals. */
        public Optional<String> sideWord() {
            return side.map(Side::text).map(text -> text.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The exercise and how it is done.
     *
     * @param lead what the exercise is to the athlete, such as {@code Next}; empty at work
     * @param history what was done last time, and what to aim for
     * @param sets what was done, once the session is over
     */
    public record Card(
            Optional<String> lead,
            String title,
            String dose,
            Optional<String> history,
            List<String> steps,
            List<String> footnotes,
            Optional<Remark> remark,
            Optional<SetTable> sets) {}

    /**
     * What comes next, was logged or was skipped.
     *
     * @param subject what it is said of, where that is not the card's exercise
     * @param said the rest of it
     * @param keys what keys do about it
     */
    public record Remark(Optional<String> subject, String said, Optional<String> keys) {
        static Remark of(String text) {
            return new Remark(Optional.empty(), text, Optional.empty());
        }

        /** All of it but the keys. */
        public String text() {
            return subject.map(it -> it + ": ").orElse("") + said;
        }

        /** As much as fits into one row: first the keys are left out, then the subject is cut. */
        public String fitting(int columns) {
            if (TextWidth.of(line()) <= columns) {
                return line();
            }
            return subject.map(it -> TextWidth.cut(it, columns - TextWidth.of(": " + said)) + ": ")
                            .orElse("")
                    + said;
        }

        /** Both in one line. */
        public String line() {
            return SetText.joined(Stream.of(Optional.of(text()), keys));
        }

        /** One line if it fits; else the keys are on a line of their own. */
        public List<String> lines(int columns) {
            return TextWidth.of(line()) <= columns ? List.of(line()) : apart();
        }

        /** The keys on a line of their own. */
        public List<String> apart() {
            return Stream.concat(Stream.of(text()), keys.stream()).toList();
        }
    }

    /**
     * Where in the session this is.
     *
     * @param fractionDone from 0 to 1
     */
    public record Position(List<String> texts, List<String> lefts, double fractionDone) {
        public Position {
            texts = List.copyOf(texts);
            lefts = List.copyOf(lefts);
        }

        static Position of(Snapshot now) {
            PlannedSet set = now.step().set();
            List<String> texts = new ArrayList<>(week(now).stream().toList());
            texts.add(SetText.position(set));
            texts.addAll(SetText.briefPositions(set));
            return new Position(texts, StateText.left(now), now.fractionDone());
        }

        /** While the athlete gets ready, which session of a programme this is. */
        private static Optional<String> week(Snapshot now) {
            return now.plan()
                    .week()
                    .filter(week -> now.phase() == Phase.GET_READY)
                    .map(week -> SetText.joined(Stream.of(
                            Optional.of(week.text()),
                            Optional.of(SetText.position(now.step().set())).filter(text -> !text.isEmpty()))));
        }

        public String text() {
            return texts.get(0);
        }

        public String left() {
            return lefts.get(0);
        }
    }

    /** What is said now; {@code flashes} is whether anything may flash. */
    public static ScreenContent of(Snapshot now, boolean flashes) {
        if (now.phase() == Phase.OVER) {
            return ofEnd(now);
        }
        PlannedSet set = now.step().set();
        boolean sideMatters = now.step().kind() == Step.Kind.WORK || now.step().kind() == Step.Kind.SWITCH;
        Optional<Side> side = sideMatters ? set.side() : Optional.empty();
        return new ScreenContent(
                StateText.state(now),
                new Banner(StateText.word(now), side, StateText.clock(now), flashes && CueFlash.ofBanner(now)),
                Countdown.of(now),
                flashes && CueFlash.ofNumber(now),
                StateText.prompt(now),
                StateText.adjustable(now),
                card(now, set),
                Position.of(now));
    }

    /** The result of a session that is over, and what can still be told about it. */
    private static ScreenContent ofEnd(Snapshot now) {
        return new ScreenContent(
                Theme.State.OVER,
                new Banner(StateText.word(now), Optional.empty(), Optional.empty(), false),
                Countdown.of(now),
                false,
                now.review().map(review -> StateText.question(now, review)),
                now.review().flatMap(review -> StateText.typed(now, review)),
                new Card(
                        Optional.empty(),
                        Sanitizer.clean(now.plan().heading()),
                        SessionSummary.sets(now.outcome()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        StateText.remark(now),
                        Optional.of(SetTable.of(now.outcome()))),
                new Position(
                        List.of(now.review()
                                .map(review -> StateText.scale(now, review))
                                .orElse("")),
                        List.of(now.review().map(StateText::reviewLeft).orElse("")),
                        now.fractionDone()));
    }

    private static Card card(Snapshot now, PlannedSet set) {
        return new Card(
                StateText.lead(now),
                SetText.title(set),
                SetText.dose(set.dose()),
                SetText.history(set),
                set.exercise().instructions().steps().stream()
                        .map(Sanitizer::clean)
                        .toList(),
                footnotes(set),
                StateText.remark(now),
                Optional.empty());
    }

    private static List<String> footnotes(PlannedSet set) {
        return Stream.of(
                        set.readyFor().map("Ready for the harder version: "::concat),
                        set.note(),
                        set.exercise().instructions().tip().map("Tip: "::concat))
                .flatMap(Optional::stream)
                .map(Sanitizer::clean)
                .toList();
    }
}
