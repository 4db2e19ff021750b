package circuit.history;

import circuit.history.csv.CellText;
import circuit.history.csv.CsvRow;
import circuit.plan.Plan;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.text.TimeText;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One session as the history keeps it.
 *
 * @param session its id
 * @param started to the second
 */
public record SessionRow(
        String session,
        OffsetDateTime started,
        String routine,
        String title,
        Status status,
        SetCounts sets,
        Times times,
        Feedback feedback) {

    /** The longest that a session can work, rest or pause; its row cannot be read if it says more. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** How a session ended. */
    public enum Status {
        /** Its last step was reached. */
        DONE,
        /** It was ended before. */
        PARTIAL;

        /** As it is written in files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How much was done.
     *
     * @param rounds the last round in which a set was done or begun
     * @param result that of its blocks by the clock, such as {@code 5 rounds and 12 reps}
     */
    public record SetCounts(int rounds, int done, int planned, Optional<String> result) {}

    /**
     * Where the time went, to the tenth of a second.
     *
     * @param elapsed the sum of the others
     */
    public record Times(Duration elapsed, Duration work, Duration rest, Duration paused) {
        static Times of(Totals totals) {
            Totals kept = totals.toTenths();
            // The sum of the rounded parts, not the rounded sum: the columns add up.
            return new Times(kept.elapsed(), kept.work(), kept.rest(), kept.paused());
        }

        /** Work and rest: the time of the session without its pauses, which a list and the statistics count. */
        public Duration trained() {
            return work.plus(rest);
        }

        /** As the athlete saw it at the end: to the second, and so that the parts still add up. */
        public Times inWholeSeconds() {
            Totals whole = new Totals(work, rest, paused).toWholeSeconds();
            return new Times(TimeText.toSecond(elapsed), whole.work(), whole.rest(), whole.paused());
        }
    }

    static SessionRow of(Outcome outcome, SessionId id, OffsetDateTime started, Feedback feedback) {
        return new SessionRow(
                id.text(),
                started.withNano(0),
                outcome.plan().routine(),
                outcome.plan().title(),
                outcome.completed() ? Status.DONE : Status.PARTIAL,
                new SetCounts(outcome.rounds(), outcome.setsDone(), outcome.setsPlanned(), outcome.result()),
                Times.of(outcome.totals()),
                feedback);
    }

    /** Reads a row of the table. */
    public static SessionRow of(CsvRow row) {
        return new SessionRow(
                row.required("session"),
                row.timestamp("started"),
                row.text("routine"),
                row.text("title"),
                row.choice("status", Status.class, Status.DONE),
                new SetCounts(
                        row.count("rounds", Plan.MOST_STEPS),
                        row.count("sets_done", Plan.MOST_STEPS),
                        row.count("sets_planned", Plan.MOST_STEPS),
                        row.optional("result")),
                new Times(
                        row.seconds("elapsed_s", LONGEST.multipliedBy(3)),
                        row.seconds("work_s", LONGEST),
                        row.seconds("rest_s", LONGEST),
                        row.seconds("paused_s", LONGEST)),
                new Feedback(row.number("effort", Feedback.LEAST_EFFORT, Feedback.MOST_EFFORT), row.optional("note")));
    }

    /** Whether there is enough in it to keep it. */
    boolean isWorthKeeping() {
        return Outcome.isWorthKeeping(sets.done(), times.work());
    }

    /** Whether it counts as training done: one that was ended early counts if at least one set was done. */
    public boolean isTraining() {
        return status == Status.DONE || sets.done() > 0;
    }

    /** The same with other feedback. */
    public SessionRow withFeedback(Feedback other) {
        return new SessionRow(session, started, routine, title, status, sets, times, other);
    }

    /** The row in the order of the table's columns. */
    public List<String> cells() {
        return List.of(
                session,
                CellText.timestamp(started),
                routine,
                title,
                status.text(),
                String.valueOf(sets.rounds()),
                String.valueOf(sets.done()),
                String.valueOf(sets.planned()),
                CellText.seconds(times.elapsed(), 1),
                CellText.seconds(times.work(), 1),
                CellText.seconds(times.rest(), 1),
                CellText.seconds(times.paused(), 1),
                CellText.optional(feedback.effort()),
                CellText.optional(feedback.note()),
                CellText.optional(sets.result()));
    }
}
