package circuit.sound;

import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Bites;
import circuit.session.Event;
import circuit.session.SetStatus;
import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns what happens in a session into what a voice says of it, so that it can be followed with closed eyes. */
final class Narrator {
    /** Shorter reps leave no room to count them. */
    private static final Duration COUNTABLE = Duration.ofSeconds(2);
    /** The tail of an announcement may be cut by a number. */
    private static final Duration TAIL = Duration.ofMillis(200);

    private final Phrases phrases;
    private final DoseWords doses;
    private final Announcer announcer;
    private final Map<Integer, SetStatus> results = new HashMap<>();
    private int planned;
    private Optional<Integer> roundDone = Optional.empty();
    /** Until when, in the session's time, an announcement is likely to last. */
    private Duration busyUntil = Duration.ZERO;

    private Duration lastAt = Duration.ZERO;
    private String lastText = "";
    private Optional<Cue.Kind> lastKind = Optional.empty();

    Narrator(Phrases phrases) {
        this.phrases = phrases;
        doses = new DoseWords(phrases);
        announcer = new Announcer(phrases);
    }

    /** What to say now, in place of anything that is still being said. */
    Optional<String> on(Event event) {
        if (event instanceof Event.SessionStarted started) {
            planned = started.plan().sets().size();
        } else if (event instanceof Event.SetRecorded recorded) {
            results.put(recorded.result().set().number(), recorded.result().status());
        } else if (event instanceof Event.CueDue due) {
            Optional<String> text = onCue(due);
            lastKind = Optional.of(due.cue().kind());
            lastAt = due.at();
            lastText = text.orElse("");
            return text;
        }
        return Optional.empty();
    }

    private Optional<String> onCue(Event.CueDue due) {
        Cue cue = due.cue();
        Step step = cue.step();
        return switch (cue.kind()) {
            case GET_READY, REST -> Optional.of(announced(due, announcer.before(step, takeRoundDone())));
            case SWITCH -> Optional.of(announcer.atSwitch(step));
            case GO -> Optional.of(atGo(due));
            case COUNTDOWN ->
                cue.count() > 1 && isBusy(due) ? Optional.empty() : Optional.of(phrases.call(cue.count()));
            case TEN_SECONDS -> Optional.of(phrases.say(Phrase.TEN_SECONDS));
            case HALFWAY -> Optional.of(phrases.say(Phrase.HALFWAY));
            case REP ->
                isCounted(step) && cue.count() > 1 && !isBusy(due)
                        ? Optional.of(phrases.call(cue.count()))
                        : Optional.empty();
            case LAST_REPS -> lastReps(step, cue.count());
            case BITE_ON -> Optional.of(bite(due, Phrase.BITE_ON, bites(step).on()));
            case BITE_OFF -> Optional.of(bite(due, Phrase.BITE_OFF, bites(step).off()));
            case ROUND_DONE -> {
                roundDone = Optional.of(cue.count());
                yield Optional.empty();
            }
            case PAUSED -> {
                busyUntil = due.at();
                yield Optional.of(phrases.say(Phrase.PAUSED));
            }
            case RESUMED -> Optional.of(phrases.say(Phrase.RESUMED));
            case DONE -> Optional.of(phrases.say(Phrase.DONE) + " " + summary(due.at()));
            case ENDED -> Optional.of(phrases.say(Phrase.ENDED) + " " + summary(due.at()));
        };
    }

    private Optional<Integer> takeRoundDone() {
        Optional<Integer> round = roundDone;
        roundDone = Optional.empty();
        return round;
    }

    private String announced(Event.CueDue due, String text) {
        busyUntil = due.at().plus(SpeechTime.of(text));
        return text;
    }

    private String atGo(Event.CueDue due) {
        String text = announcer.atGo(due.cue().step(), takeRoundDone());
        boolean bare = text.equals(phrases.say(Phrase.GO));
        boolean counted = isPaced(due.cue().step()) && isCounted(due.cue().step());
        // The first rep begins with go itself; it is only named where nothing else has to be said.
        return announced(due, bare && counted ? text + " " + phrases.call(1) : text);
    }

    private boolean isBusy(Event.CueDue due) {
        return due.at().plus(TAIL).compareTo(busyUntil) < 0;
    }

    private static boolean isPaced(Step step) {
        return step.set().reps() > 0 && !step.waits();
    }

    private static boolean isCounted(Step step) {
        return step.set().repLength().compareTo(COUNTABLE) >= 0;
    }

    private Optional<String> lastReps(Step step, int rep) {
        PlannedSet set = step.set();
        int left = set.reps() - rep + 1;
        if (rep == 1 || (!isCounted(step) && left < 3)) {
            return Optional.empty();
        }
        return Optional.of(
                left == 1
                        ? phrases.say(Phrase.LAST_REP)
                        : phrases.say(Phrase.REPS_TO_GO, Phrases.sentence(phrases.number(left))));
    }

    private String bite(Event.CueDue due, Phrase phrase, Duration length) {
        String text = phrases.say(phrase, doses.secondsOnly(length));
        boolean joins = due.at().equals(lastAt)
                && (lastKind.equals(Optional.of(Cue.Kind.HALFWAY)) || lastKind.equals(Optional.of(Cue.Kind.COUNTDOWN)))
                && !lastText.isEmpty();
        return joins ? lastText + " " + text : text;
    }

    private static Bites bites(Step step) {
        return step.set().dose().bites().orElseThrow();
    }

    private String summary(Duration time) {
        long done = results.values().stream()
                .filter(status -> status == SetStatus.DONE)
                .count();
        String sets = done == planned
                ? Phrases.sentence(phrases.count(Phrase.ALL_SETS, done))
                : phrases.say(Phrase.SOME_SETS, Phrases.sentence(phrases.number(done)), phrases.number(planned));
        return Phrases.sentence(doses.time(rounded(time))) + ". " + sets;
    }

    /** To the nearest minute, if there is one. */
    private static Duration rounded(Duration time) {
        return time.toMinutes() == 0
                ? Duration.ofSeconds(time.toSeconds())
                : Duration.ofMinutes(time.plusSeconds(30).toMinutes());
    }
}
