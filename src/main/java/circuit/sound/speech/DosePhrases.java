package circuit.sound.speech;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.routine.Dose.Bites;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Tempo;
import circuit.routine.Effort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The spoken words for a set: its exercise, dose and side. */
final class DosePhrases {
    private final Phrases phrases;

    DosePhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The exercise as it reads within a sentence; a name in capitals stays as it is. */
    String name(PlannedSet set) {
        String title = set.exercise().title();
        boolean capitals = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
        return capitals ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** {@code ten to twelve reps each side, left first, with twelve kilograms}. */
    String dose(PlannedSet set) {
        Dose dose = set.dose();
        List<String> parts = new ArrayList<>();
        parts.add(sides(amount(set), set));
        dose.load().ifPresent(load -> parts.add(load(load)));
        dose.tempo().ifPresent(tempo -> parts.addAll(tempo(tempo)));
        dose.bites().ifPresent(bites -> parts.add(bites(bites)));
        if (set.position().order() == Order.SETS && set.rounds() > 1) {
            parts.add(phrases.say(Phrase.SET, phrases.number(set.position().set()), phrases.number(set.rounds())));
        }
        return String.join(", ", parts);
    }

    String side(Side side) {
        return switch (side) {
            case LEFT -> phrases.say(Phrase.LEFT);
            case RIGHT -> phrases.say(Phrase.RIGHT);
        };
    }

    /** {@code one minute thirty seconds}; what is less than a tenth of a second is left out. */
    String time(Duration time) {
        List<String> parts = new ArrayList<>();
        if (time.toHours() > 0) {
            parts.add(phrases.count(Phrase.HOURS, time.toHours()));
        }
        if (time.toMinutesPart() > 0) {
            parts.add(phrases.count(Phrase.MINUTES, time.toMinutesPart()));
        }
        BigDecimal seconds = tenths(time.toMillis() % 60_000);
        if (seconds.signum() > 0 || parts.isEmpty()) {
            parts.add(phrases.count(Phrase.SECONDS, seconds));
        }
        return String.join(" ", parts);
    }

    /** A short time as a bare number: {@code ten}. */
    String secondsOnly(Duration time) {
        return phrases.number(tenths(time.toMillis()));
    }

    /** In seconds, to the tenth. */
    private static BigDecimal tenths(long millis) {
        return BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.DOWN);
    }

    private String amount(PlannedSet set) {
        Effort effort = set.dose().effort();
        if (effort instanceof Effort.Reps reps) {
            return reps(reps);
        }
        if (effort instanceof Effort.Timed timed) {
            return timed.least().equals(timed.most())
                    ? time(timed.most())
                    : phrases.say(Phrase.RANGE, time(timed.least()), time(timed.most()));
        }
        if (effort instanceof Effort.Distance distance) {
            return distance(distance);
        }
        if (effort instanceof Effort.MaxReps max && max.within().isPresent()) {
            return phrases.say(Phrase.MAX_REPS_WITHIN, time(max.within().get()));
        }
        return phrases.say(effort.isReps() ? Phrase.MAX_REPS : Phrase.MAX_TIME);
    }

    private String reps(Effort.Reps reps) {
        Phrase unit = switch (reps.unit()) {
            case REPS -> Phrase.REPS;
            case STEPS -> Phrase.STEPS;
            case BREATHS -> Phrase.BREATHS;
        };
        String most = phrases.count(unit, reps.most());
        return reps.isRange() ? phrases.say(Phrase.RANGE, phrases.number(reps.least()), most) : most;
    }

    private String distance(Effort.Distance distance) {
        Phrase unit = switch (distance.unit()) {
            case METRES -> Phrase.METRES;
            case KILOMETRES -> Phrase.KILOMETRES;
            case YARDS -> Phrase.YARDS;
            case MILES -> Phrase.MILES;
        };
        return phrases.count(unit, distance.amount());
    }

    private String sides(String amount, PlannedSet set) {
        return switch (set.dose().sides()) {
            case TOGETHER -> amount;
            case ALTERNATING -> phrases.say(Phrase.ALTERNATING, amount);
            case LEFT -> phrases.say(Phrase.ONE_SIDE, amount, phrases.say(Phrase.LEFT));
            case RIGHT -> phrases.say(Phrase.ONE_SIDE, amount, phrases.say(Phrase.RIGHT));
            case EACH ->
                phrases.say(
                        set.side().equals(Optional.of(Side.RIGHT)) ? Phrase.EACH_SIDE_RIGHT : Phrase.EACH_SIDE_LEFT,
                        amount);
        };
    }

    private String load(Load load) {
        String weight = phrases.count(load.unit() == Load.Unit.KG ? Phrase.KILOGRAMS : Phrase.POUNDS, load.amount());
        return switch (load.kind()) {
            case WEIGHT -> phrases.say(Phrase.LOAD, weight);
            case ADDED -> phrases.say(Phrase.LOAD_ADDED, weight);
            case TAKEN_OFF -> phrases.say(Phrase.LOAD_TAKEN_OFF, weight);
            case BODYWEIGHT -> phrases.say(Phrase.BODYWEIGHT);
        };
    }

    private List<String> tempo(Tempo tempo) {
        List<String> phases = new ArrayList<>();
        addPhase(phases, Phrase.RAISE, tempo.raise());
        addPhase(phases, Phrase.HOLD, tempo.hold());
        addPhase(phases, Phrase.LOWER, tempo.lower());
        return phases;
    }

    private void addPhase(List<String> phases, Phrase phrase, int seconds) {
        if (seconds > 0) {
            String amount = phases.isEmpty() ? phrases.count(Phrase.SECONDS, seconds) : phrases.number(seconds);
            phases.add(phrases.say(phrase, amount));
        }
    }

    private String bites(Bites bites) {
        return phrases.say(Phrase.BITES, time(bites.on()), secondsOnly(bites.off()));
    }
}
