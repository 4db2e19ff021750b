package circuit.sound.speech;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.session.cue.CueSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what comes next, as much of it as there is time for before the step's next cue; the rest is said at go. A line of
 * how-to is given in a lead-in or rest of fifteen seconds or more, once for each exercise.
 */
final class Announcer {
    private static final Duration ROOM_FOR_HOW = Duration.ofSeconds(15);
    /** By how much the next cue may cut off the last word. */
    private static final Duration TOLERANCE = Duration.ofMillis(200);

    private final Phrases phrases;
    private final DosePhrases dosePhrases;
    private final Set<String> explained = new HashSet<>();

    private int announced;
    private boolean doseTold;
    private boolean roundTold;
    private Optional<String> block = Optional.empty();

    Announcer(Phrases phrases) {
        this.phrases = phrases;
        this.dosePhrases = new DosePhrases(phrases);
    }

    /** At the start of a lead-in or a rest. */
    String before(Step step, Optional<Integer> roundDone) {
        PlannedSet set = step.set();
        boolean rest = step.kind() == Step.Kind.REST;
        Phrase naming = rest ? Phrase.NEXT : Phrase.FIRST;
        String opening = phrases.say(rest ? Phrase.REST : Phrase.GET_READY);
        String done = roundDone
                .map(round -> phrases.say(Phrase.ROUND_DONE, phrases.number(round)))
                .orElse("");
        String whole = newBlock(set) + phrases.say(naming, dosePhrases.name(set) + ", " + dosePhrases.dose(set));
        String brief = phrases.say(naming, dosePhrases.name(set) + side(set));
        Optional<String> how = how(set).filter(text -> step.length().compareTo(ROOM_FOR_HOW) >= 0);

        List<Choice> choices = new ArrayList<>();
        how.ifPresent(text -> choices.add(new Choice(joined(done, opening, whole, text), true, true, true)));
        choices.add(new Choice(joined(done, opening, whole), true, true, false));
        choices.add(new Choice(joined(done, whole), true, true, false));
        choices.add(new Choice(whole, true, done.isEmpty(), false));
        choices.add(new Choice(joined(done, brief), false, true, false));
        choices.add(new Choice(brief, false, done.isEmpty(), false));
        Duration room = room(step);
        Choice choice = choices.stream()
                .filter(c -> Speaker.expectedTime(c.text()).compareTo(room) <= 0)
                .findFirst()
                .orElse(choices.get(choices.size() - 1));
        announced = set.number();
        doseTold = choice.dose();
        roundTold = choice.round();
        block = set.position().block();
        if (choice.how()) {
            explained.add(set.exercise().name());
        }
        return choice.text();
    }

    /** At the start of a switch of sides. */
    String atSwitch(Step step) {
        announced = step.set().number();
        doseTold = true;
        roundTold = true;
        return switch (step.set().side().orElseThrow()) {
            case LEFT -> phrases.say(Phrase.SWITCH_LEFT);
            case RIGHT -> phrases.say(Phrase.SWITCH_RIGHT);
        };
    }

    /** At the start of work: what there was no time for before. */
    String atGo(Step step, Optional<Integer> roundDone) {
        PlannedSet set = step.set();
        List<String> parts = new ArrayList<>();
        parts.add(phrases.say(Phrase.GO));
        boolean unknown = announced != set.number();
        boolean otherSide =
                unknown && announced == set.number() - 1 && set.side().isPresent() && isRight(set);
        if (otherSide) {
            parts.add(Phrases.sentence(dosePhrases.side(set.side().orElseThrow())) + ".");
        } else if (unknown) {
            parts.add(Phrases.sentence(dosePhrases.name(set)) + ", " + dosePhrases.dose(set) + ".");
        } else if (!doseTold) {
            parts.add(Phrases.sentence(dosePhrases.dose(set)) + ".");
        }
        if (roundDone.isPresent() || (!unknown && !roundTold)) {
            parts.add(phrases.say(Phrase.ROUND, phrases.number(set.round()), phrases.number(set.rounds())));
        }
        if (step.waits()) {
            parts.add(phrases.say(Phrase.ENTER_WHEN_DONE));
        }
        announced = set.number();
        doseTold = true;
        roundTold = true;
        return String.join(" ", parts);
    }

    /** How long one can speak until the step's next cue. */
    private static Duration room(Step step) {
        return CueSchedule.of(step)
                .untilNext(Duration.ZERO)
                .orElse(step.length())
                .plus(TOLERANCE);
    }

    private Optional<String> how(PlannedSet set) {
        if (explained.contains(set.exercise().name())) {
            return Optional.empty();
        }
        String line = joined(
                set.exercise().steps().stream().findFirst().orElse(""),
                set.note().orElse(""));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private String newBlock(PlannedSet set) {
        return set.position().block().isPresent() && !set.position().block().equals(block)
                ? phrases.say(Phrase.BLOCK, set.position().block().get()) + " "
                : "";
    }

    private String side(PlannedSet set) {
        return set.side().map(side -> ", " + dosePhrases.side(side)).orElse("");
    }

    private static boolean isRight(PlannedSet set) {
        return set.side().equals(Optional.of(Side.RIGHT));
    }

    private static String joined(String... parts) {
        return String.join(
                " ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    /** A text, and which facts it contains. */
    private record Choice(String text, boolean dose, boolean round, boolean how) {}
}
