package circuit.sound.speech;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.session.cue.CueSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what comes next, as much of it as there is time for before the step's next cue; the rest is said at go. A line of
 * how-to is given in a lead-in or rest of fifteen seconds or more, once for each exercise.
 */
final class Announcer {
    private static final Duration LEAST_FOR_HOW = Duration.ofSeconds(15);
    /** By how much the next cue may cut off the last word. */
    static final Duration TOLERANCE = Duration.ofMillis(200);

    private final Phrases phrases;
    private final DosePhrases dosePhrases;
    private final Set<String> explained = new HashSet<>();

    private Told told = new Told(0, false, false);
    private Optional<String> block = Optional.empty();

    /** The number of the last set that was announced, and whether its dose and round were told. */
    private record Told(int set, boolean dose, boolean round) {
        static Told all(PlannedSet set) {
            return new Told(set.number(), true, true);
        }
    }

    /** What to say of a set before it begins, and what of it that tells. */
    private record Announcement(String text, boolean dose, boolean round, boolean how) {
        boolean fits(Duration time) {
            return Speaker.expectedTime(text).compareTo(time) <= 0;
        }
    }

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
        Optional<String> how = how(set).filter(text -> step.length().compareTo(LEAST_FOR_HOW) >= 0);

        List<Announcement> fullestFirst = new ArrayList<>();
        how.ifPresent(text -> fullestFirst.add(new Announcement(joined(done, opening, whole, text), true, true, true)));
        fullestFirst.add(new Announcement(joined(done, opening, whole), true, true, false));
        fullestFirst.add(new Announcement(joined(done, whole), true, true, false));
        fullestFirst.add(new Announcement(whole, true, done.isEmpty(), false));
        fullestFirst.add(new Announcement(joined(done, brief), false, true, false));
        Announcement briefest = new Announcement(brief, false, done.isEmpty(), false);
        Duration time = timeToSpeak(step);
        Announcement said = fullestFirst.stream()
                .filter(announcement -> announcement.fits(time))
                .findFirst()
                .orElse(briefest);
        told = new Told(set.number(), said.dose(), said.round());
        block = set.position().block();
        if (said.how()) {
            explained.add(set.exercise().name());
        }
        return said.text();
    }

    /** At the start of a switch of sides. */
    String atSwitch(Step step) {
        told = Told.all(step.set());
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
        boolean unknown = told.set() != set.number();
        boolean otherSide = told.set() == set.number() - 1 && set.side().equals(Optional.of(Side.RIGHT));
        if (otherSide) {
            parts.add(Phrases.sentence(dosePhrases.side(set.side().orElseThrow())) + ".");
        } else if (unknown) {
            parts.add(Phrases.sentence(dosePhrases.name(set)) + ", " + dosePhrases.dose(set) + ".");
        } else if (!told.dose()) {
            parts.add(Phrases.sentence(dosePhrases.dose(set)) + ".");
        }
        if (roundDone.isPresent() || (!unknown && !told.round())) {
            parts.add(
                    set.rounds() == 0
                            ? phrases.say(Phrase.ROUND_OPEN, phrases.number(set.round()))
                            : phrases.say(Phrase.ROUND, phrases.number(set.round()), phrases.number(set.rounds())));
        }
        if (step.waits()) {
            parts.add(phrases.say(Phrase.ENTER_WHEN_DONE));
        }
        told = Told.all(set);
        return String.join(" ", parts);
    }

    /** How long one can speak until the step's next cue. */
    private static Duration timeToSpeak(Step step) {
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
                set.exercise().instructions().steps().stream().findFirst().orElse(""),
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

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
