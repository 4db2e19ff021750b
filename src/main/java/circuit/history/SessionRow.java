package circuit.history;

import circuit.session.Outcome;
import circuit.session.Totals;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One session of the ledger.
 *
 * @param started to the second
 * @param elapsed the sum of {@code work}, {@code rest} and {@code paused}, each to the tenth of a second
 * @param effort from 1 to 10, as the athlete felt it
 */
public record SessionRow(
        String session,
        OffsetDateTime started,
        String routine,
        String title,
        SessionStatus status,
        int rounds,
        int setsDone,
        int setsPlanned,
        Duration elapsed,
        Duration work,
        Duration rest,
        Duration paused,
        OptionalInt effort,
        Optional<String> note) {
    static SessionRow of(Outcome outcome, SessionId id, OffsetDateTime started, Feedback feedback) {
        Totals totals = outcome.totals();
        Duration work = Seconds.rounded(totals.work());
        Duration rest = Seconds.rounded(totals.rest());
        Duration paused = Seconds.rounded(totals.paused());
        return new SessionRow(
                id.text(),
                started.withNano(0),
                outcome.plan().routine(),
                outcome.plan().title(),
                outcome.completed() ? SessionStatus.DONE : SessionStatus.PARTIAL,
                outcome.rounds(),
                outcome.setsDone(),
                outcome.setsPlanned(),
                // The sum of what is written, not the rounded sum: whoever adds the columns up finds that they agree.
                work.plus(rest).plus(paused),
                work,
                rest,
                paused,
                feedback.effort(),
                feedback.note());
    }

    static SessionRow of(Cells cells) {
        return new SessionRow(
                cells.required("session"),
                cells.moment("started"),
                cells.text("routine"),
                cells.text("title"),
                SessionStatus.of(cells.required("status")),
                cells.count("rounds"),
                cells.count("sets_done"),
                cells.count("sets_planned"),
                cells.seconds("elapsed_s"),
                cells.seconds("work_s"),
                cells.seconds("rest_s"),
                cells.seconds("paused_s"),
                cells.number("effort"),
                cells.optional("note"));
    }

    /** As the athlete saw it at the end: to the second, and so that the parts still add up. */
    public SessionRow inWholeSeconds() {
        Totals whole = new Totals(work, rest, paused).toWholeSeconds();
        return new SessionRow(
                session,
                started,
                routine,
                title,
                status,
                rounds,
                setsDone,
                setsPlanned,
                Duration.ofSeconds(elapsed.plusMillis(500).toSeconds()),
                whole.work(),
                whole.rest(),
                whole.paused(),
                effort,
                note);
    }

    List<String> cells() {
        return List.of(
                session,
                Moment.text(started),
                routine,
                title,
                status.text(),
                String.valueOf(rounds),
                String.valueOf(setsDone),
                String.valueOf(setsPlanned),
                Seconds.text(elapsed),
                Seconds.text(work),
                Seconds.text(rest),
                Seconds.text(paused),
                effort.isPresent() ? String.valueOf(effort.getAsInt()) : "",
                note.orElse(""));
    }
}
