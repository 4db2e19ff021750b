package circuit.sound.speech;

import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Dose.Bites;
import circuit.session.Event;
import circuit.session.SetResult;
import circuit.session.cue.Cue;
import circuit.session.cue.CueSchedule;
import circuit.sound.channel.CueSequencer;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a session's events into what a voice says, so that the session can be followed with closed eyes. */
final class Narrator {
    /** Reps shorter than this leave no time to count them. */
    private static final Duration COUNTABLE = Duration.ofSeconds(2);

    private final Phrases phrases;
    private final DosePhrases dosePhrases;
    private final Announcer announcer;
    private final CueSequencer sequencer = new CueSequencer();
    private final Map<Integer, SetResult.Status> results = new HashMap<>();
    private int planned;
    /** When, in the session's time, the last announcement is likely to end. */
    private Duration busyUntil = Duration.ZERO;

    private String lastText = "";
    /** Whether only the athlete knows what was done in the last set. */
    private boolean asksHowMany;

    Narrator(Phrases phrases) {
        this.phrases = phrases;
        dosePhrases = new DosePhrases(phrases);
        announcer = new Announcer(phrases);
    }

    /** What to say now, in place of anything that is still being said. */
    Optional<String> onEvent(Event event) {
        if (event instanceof Event.SessionStarted started) {
            planned = started.plan().sets().size();
        } else if (event instanceof Event.SetRecorded recorded) {
            results.put(recorded.result().set().number(), recorded.result().status());
            asksHowMany = recorded.result().isCountedByAthlete();
        } else if (event instanceof Event.CueDue due) {
            Optional<String> text = onCue(due);
            lastText = text.orElse("");
            return text;
        }
        return Optional.empty();
    }

    private Optional<String> onCue(Event.CueDue due) {
        Optional<Integer> roundDone = Optional.empty();
        Optional<CueSequencer.Part> first = Optional.empty();
        for (CueSequencer.Part part : sequencer.onCue(due)) {
            if (part.cue().kind() == Cue.Kind.ROUND_DONE) {
                roundDone = Optional.of(part.cue().count());
            } else {
                first = Optional.of(part);
            }
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = say(due, roundDone);
        return first.get().follows() && !lastText.isEmpty() ? text.map(said -> lastText + " " + said) : text;
    }

    private Optional<String> say(Event.CueDue due, Optional<Integer> roundDone) {
        Cue cue = due.cue();
        Step step = cue.step();
        return switch (cue.kind()) {
            case GET_READY -> announced(due, announcer.before(step, roundDone));
            case REST -> announced(due, howMany() + announcer.before(step, roundDone));
            case SWITCH -> Optional.of(announcer.atSwitch(step));
            case GO -> announced(due, atGo(step, roundDone));
            case COUNTDOWN ->
                cue.count() > 1 && isBusy(due) ? Optional.empty() : Optional.of(phrases.call(cue.count()));
            case TEN_SECONDS -> Optional.of(phrases.say(Phrase.TEN_SECONDS));
            case TIME -> Optional.of(Phrases.sentence(dosePhrases.time(Duration.ofSeconds(cue.count()))) + ".");
            case HALFWAY -> Optional.of(phrases.say(Phrase.HALFWAY));
            case REP -> isCountable(step) && !isBusy(due) ? Optional.of(phrases.call(cue.count())) : Optional.empty();
            case LAST_REPS -> lastReps(step, cue.count());
            case BITE_ON -> bite(Phrase.BITE_ON, bites(step).on());
            case BITE_OFF -> bite(Phrase.BITE_OFF, bites(step).off());
            case ROUND_DONE -> Optional.empty();
            case PAUSED -> {
                busyUntil = due.at();
                yield Optional.of(phrases.say(Phrase.PAUSED));
            }
            case RESUMED -> Optional.of(phrases.say(Phrase.RESUMED));
            case DONE -> Optional.of(phrases.say(Phrase.DONE) + " " + howMany() + summary(due.at()));
            case ENDED -> Optional.of(phrases.say(Phrase.ENDED) + " " + summary(due.at()));
        };
    }

    private String howMany() {
        return asksHowMany ? phrases.say(Phrase.HOW_MANY) + " " : "";
    }

    private Optional<String> announced(Event.CueDue due, String text) {
        busyUntil = due.at().plus(Speaker.expectedTime(text));
        return Optional.of(text);
    }

    private String atGo(Step step, Optional<Integer> roundDone) {
        String text = announcer.atGo(step, roundDone);
        boolean bare = text.equals(phrases.say(Phrase.GO));
        // The first rep begins with go itself, and is only counted where nothing else has to be said.
        boolean firstRep = CueSchedule.of(step).startsWith(Set.of(Cue.Kind.REP, Cue.Kind.LAST_REPS));
        return bare && firstRep && isCountable(step) ? text + " " + phrases.call(1) : text;
    }

    private boolean isBusy(Event.CueDue due) {
        return due.at().plus(Announcer.TOLERANCE).compareTo(busyUntil) < 0;
    }

    private static boolean isCountable(Step step) {
        return step.set().repLength().compareTo(COUNTABLE) >= 0;
    }

    private Optional<String> lastReps(Step step, int rep) {
        PlannedSet set = step.set();
        int left = set.reps() - rep + 1;
        if (!isCountable(step) && left < 3) {
            return Optional.empty();
        }
        return Optional.of(
                left == 1
                        ? phrases.say(Phrase.LAST_REP)
                        : phrases.say(Phrase.REPS_TO_GO, Phrases.sentence(phrases.number(left))));
    }

    private Optional<String> bite(Phrase phrase, Duration length) {
        return Optional.of(phrases.say(phrase, dosePhrases.secondsOnly(length)));
    }

    private static Bites bites(Step step) {
        return step.set().dose().bites().orElseThrow();
    }

    private String summary(Duration time) {
        long done = results.values().stream()
                .filter(status -> status == SetResult.Status.DONE)
                .count();
        String sets = done == planned
                ? Phrases.sentence(phrases.count(Phrase.ALL_SETS, done))
                : phrases.say(Phrase.SOME_SETS, Phrases.sentence(phrases.number(done)), phrases.number(planned));
        return Phrases.sentence(dosePhrases.time(rounded(time))) + ". " + sets;
    }

    /** To the nearest minute; below one minute to the second. */
    private static Duration rounded(Duration time) {
        return time.toMinutes() == 0
                ? TimeText.toSecond(time)
                : Duration.ofMinutes(time.plusSeconds(30).toMinutes());
    }
}
