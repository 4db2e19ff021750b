package circuit.cli.card;

import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.SetRow;
import circuit.history.SetRow.Performance;
import circuit.routine.Dose.Load;
import circuit.routine.Measure;
import circuit.session.SetResult;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads the card of a session that was edited, and finds all that is wrong with it. */
final class SessionCardReader {
    private static final List<String> STATUSES = List.of("done", "partial", "skipped");

    private final CompletedSession before;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();
    private final TreeMap<Integer, SetRow> sets = new TreeMap<>();

    private SessionCardReader(CompletedSession before, Instant now) {
        this.before = before;
        this.now = now;
    }

    /**
     * What became of a session.
     *
     * @param session empty if there are problems
     */
    record Edited(Optional<CompletedSession> session, List<Problem> problems) {
        Edited {
            problems = List.copyOf(problems);
        }
    }

    static Edited read(CompletedSession before, Document card, Instant now) {
        SessionCardReader reader = new SessionCardReader(before, now);
        Optional<CompletedSession> session = card.root().flatMap(reader::session);
        if (card.root().isEmpty() && card.problems().isEmpty()) {
            reader.problems.add(
                    new Problem(1, 1, "the card is empty; close it unchanged to leave the session as it is"));
        }
        List<Problem> all = card.problemsWith(reader.problems);
        return new Edited(all.isEmpty() ? session : Optional.empty(), all);
    }

    private Optional<CompletedSession> session(Node root) {
        if (!(root instanceof Node.Mapping card)) {
            refuse(root, "a card is made of keys and values, like effort: 7");
            return Optional.empty();
        }
        checkKeys(card, SessionCard.KEYS);
        Optional<OffsetDateTime> started =
                scalar(card, "started", "started: 2026-11-20T18:30:00+01:00").flatMap(this::time);
        OptionalInt effort = card.entry("effort")
                .flatMap(any -> scalar(card, "effort", "effort: 7"))
                .map(value -> whole(value, "effort", 1, 10))
                .orElse(OptionalInt.empty());
        Optional<String> note = card.entry("note")
                .flatMap(any -> scalar(card, "note", "note: in a few words"))
                .flatMap(this::note);
        readSets(card);
        return started.filter(time -> problems.isEmpty())
                .map(time -> before.edited(time, new Feedback(effort, note), List.copyOf(sets.values())));
    }

    private void readSets(Node.Mapping card) {
        Optional<Node> list = card.entry("sets").map(Node.Entry::value);
        if (list.isEmpty()) {
            if (card.whole()) {
                refuse(card, "sets is missing; put back the lines of the sets");
            }
            return;
        }
        if (!(list.get() instanceof Node.Sequence lines)) {
            refuse(list.get(), "sets is a list; put back the lines of the sets");
            return;
        }
        for (Node line : lines.items()) {
            if (line instanceof Node.Mapping set) {
                readSet(set);
            } else if (line.whole()) {
                refuse(line, "a set is a line like - {set: 1, exercise: cobra, reps: 10, seconds: 30, status: done}");
            }
        }
        for (int number = 1; number <= before.sets().size(); number++) {
            if (!sets.containsKey(number) && lines.whole() && problems.isEmpty()) {
                refuse(
                        lines,
                        "set %d, %s, is missing; put its line back, and if it was not done: reps: 0, seconds: 0, status: skipped"
                                .formatted(number, before.sets().get(number - 1).exercise()));
            }
        }
    }

    private void readSet(Node.Mapping line) {
        checkKeys(line, SessionCard.SET_KEYS);
        OptionalInt number = scalar(line, "set", "set: 1")
                .map(value -> whole(value, "set", 1, before.sets().size()))
                .orElse(OptionalInt.empty());
        if (number.isEmpty()) {
            return;
        }
        SetRow was = before.sets().get(number.getAsInt() - 1);
        scalar(line, "exercise", "exercise: " + was.exercise())
                .filter(value -> !value.text().strip().equals(was.exercise()))
                .ifPresent(value -> refuse(
                        value,
                        "set %d was %s, and which exercise it was cannot be changed; write %s"
                                .formatted(number.getAsInt(), was.exercise(), was.exercise())));
        int problemsBefore = problems.size();
        OptionalInt reps = reps(line, was);
        Optional<BigDecimal> metres = metres(line, was);
        Optional<Duration> seconds = scalar(line, "seconds", "seconds: 30")
                .flatMap(value -> decimal(value, "seconds", 1, SetResult.LONGEST.toSeconds()))
                .map(some -> Duration.ofMillis(some.movePointRight(3).longValue()));
        Optional<Load> load = line.entry("load")
                .flatMap(any -> scalar(line, "load", "load: 12kg"))
                .flatMap(this::load);
        Optional<SetResult.Status> status =
                scalar(line, "status", "status: done").flatMap(this::status);
        if (problems.size() == problemsBefore && seconds.isPresent() && status.isPresent()) {
            SetRow edited = was.with(new Performance(reps, seconds.get(), load, metres, status.get()));
            checkStatus(line, edited, was.measure());
            if (sets.put(number.getAsInt(), edited) != null) {
                refuse(line, "set %d is given twice; take one of them out".formatted(number.getAsInt()));
            }
        }
    }

    private OptionalInt reps(Node.Mapping line, SetRow was) {
        if (was.performance().reps().isPresent()) {
            return scalar(line, "reps", "reps: 10")
                    .map(value -> whole(value, "reps", 0, SetResult.MOST_REPS))
                    .orElse(OptionalInt.empty());
        }
        line.entry("reps")
                .ifPresent(entry -> refuse(
                        entry.key(),
                        "this set is not counted in reps; correct its %s, and take reps out"
                                .formatted(was.measure().units())));
        return OptionalInt.empty();
    }

    private Optional<BigDecimal> metres(Node.Mapping line, SetRow was) {
        Optional<Node.Entry> entry = line.entry("metres");
        if (entry.isPresent() && was.measure() != Measure.DISTANCE) {
            refuse(entry.get().key(), "this set goes no distance; take metres out");
        }
        return entry.flatMap(any -> scalar(line, "metres", "metres: 20"))
                .flatMap(value -> decimal(value, "metres", 9, SetRow.MOST_METRES))
                .filter(number -> number.signum() > 0);
    }

    /** A set of which nothing was done is skipped, and no other is. */
    private void checkStatus(Node.Mapping line, SetRow edited, Measure measure) {
        Node place = line.entry("status").map(Node.Entry::value).orElse(line);
        Performance done = edited.performance();
        SetResult.Status status = done.status();
        boolean isSkipped = status == SetResult.Status.SKIPPED;
        boolean isNothing = done.isNothing();
        if (isSkipped && (!isNothing || !done.time().isZero())) {
            refuse(place, "a skipped set has no reps, metres or seconds; write done or partial, or make them 0");
        } else if (status == SetResult.Status.DONE
                && measure == Measure.DISTANCE
                && done.metres().isEmpty()) {
            refuse(place, "a distance that is done has metres; add metres: 20, or write partial");
        } else if (!isSkipped && isNothing) {
            refuse(
                    place,
                    "a set of which nothing was done is not %s; write skipped, with 0 seconds"
                            .formatted(status.text()));
        }
    }

    private Optional<OffsetDateTime> time(Node.Scalar value) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(value.text().strip()).withNano(0);
            if (time.toInstant().isAfter(now)) {
                refuse(value, "%s is still to come; a session is added when it is done".formatted(value.text()));
                return Optional.empty();
            }
            return Optional.of(time);
        } catch (DateTimeException e) {
            refuse(
                    value,
                    "started: %s is not a time like %s"
                            .formatted(
                                    Sanitizer.quoted(value.text()),
                                    SessionCard.TIME.format(before.session().started())));
            return Optional.empty();
        }
    }

    private Optional<String> note(Node.Scalar value) {
        try {
            return Feedback.entered(OptionalInt.empty(), Optional.of(value.text()))
                    .note();
        } catch (IllegalArgumentException e) {
            refuse(value, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> decimal(Node.Scalar value, String key, int decimals, long most) {
        Optional<BigDecimal> number = Optional.of(value.text())
                .filter(text -> text.length() <= 20 && text.matches("[0-9]+(\\.[0-9]{1,%d})?".formatted(decimals)))
                .map(BigDecimal::new)
                .filter(some -> some.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (number.isEmpty()) {
            refuse(
                    value,
                    "%s: %s is not a number from 0 to %d; write %s: 30 or %s: 30.5"
                            .formatted(key, Sanitizer.quoted(value.text()), most, key, key));
        }
        return number;
    }

    private Optional<Load> load(Node.Scalar value) {
        try {
            return Optional.of(SetRow.load(value.text()));
        } catch (IllegalArgumentException e) {
            refuse(
                    value,
                    "load: %s is not a load; write load: 12kg, 40lb, bodyweight or bodyweight+5kg, or take it out"
                            .formatted(Sanitizer.quoted(value.text())));
            return Optional.empty();
        }
    }

    private Optional<SetResult.Status> status(Node.Scalar value) {
        if (STATUSES.contains(value.text())) {
            return Optional.of(SetResult.Status.valueOf(value.text().toUpperCase(Locale.ROOT)));
        }
        refuse(
                value,
                "status: %s is not known; write %s"
                        .formatted(Sanitizer.quoted(value.text()), English.either(STATUSES)));
        return Optional.empty();
    }

    private OptionalInt whole(Node.Scalar value, String key, int least, int most) {
        String text = value.text();
        if (text.length() <= 6 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        refuse(value, "%s: %s is not a whole number from %d to %d".formatted(key, Sanitizer.quoted(text), least, most));
        return OptionalInt.empty();
    }

    private Optional<Node.Scalar> scalar(Node.Mapping mapping, String key, String example) {
        Optional<Node> value = mapping.entry(key).map(Node.Entry::value);
        if (value.isEmpty()) {
            if (mapping.whole()) {
                refuse(mapping, "%s is missing; add %s".formatted(key, example));
            }
            return Optional.empty();
        }
        if (value.get() instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        if (value.get().whole()) {
            refuse(value.get(), "%s is a single value; write %s".formatted(key, example));
        }
        return Optional.empty();
    }

    private void checkKeys(Node.Mapping mapping, List<String> known) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                refuse(entry.key(), NearestName.unknownKey(key, known));
            }
        }
    }

    private void refuse(Node place, String message) {
        problems.add(new Problem(place.line(), place.column(), message));
    }
}
