package circuit.cli.card;

import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.SetRow;
import circuit.history.SetRow.Performance;
import circuit.plan.Side;
import circuit.report.SessionWords;
import circuit.text.Sanitizer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The text of a session for an editor: a line a set. */
final class SessionCard {
    static final List<String> KEYS = List.of("started", "effort", "note", "sets");
    static final List<String> SET_KEYS = List.of("set", "exercise", "reps", "metres", "seconds", "load", "status");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private SessionCard() {}

    /** The card of a session; what it leaves out cannot be edited. */
    static String text(CompletedSession session) {
        StringBuilder card = new StringBuilder();
        card.append("# ")
                .append(Sanitizer.marked(SessionWords.of(session.session())))
                .append('\n');
        card.append("# Correct what was not so, then save and close. Close it as it is, and nothing is changed.\n");
        card.append("# A set that was not done is: reps: 0, seconds: 0, status: skipped\n\n");
        card.append("started: ")
                .append(TIME.format(session.session().started()))
                .append('\n');
        Feedback feedback = session.session().feedback();
        card.append(
                feedback.effort().isPresent()
                        ? "effort: " + feedback.effort().getAsInt() + "\n"
                        : "# effort: 7   # 1, easy, to 10, all out\n");
        card.append(feedback.note().map(note -> "note: " + quoted(note) + "\n").orElse("# note: in a few words\n"));
        card.append("\nsets:\n");
        for (int i = 0; i < session.sets().size(); i++) {
            card.append(line(i + 1, session.sets().get(i)));
        }
        return card.toString();
    }

    private static String line(int number, SetRow set) {
        Performance done = set.performance();
        String reps = done.reps().isPresent() ? ", reps: " + done.reps().getAsInt() : "";
        String metres =
                done.metres().map(far -> ", metres: " + far.toPlainString()).orElse("");
        String load = done.load()
                .map(weight -> ", load: " + quoted(SetRow.text(weight)))
                .orElse("");
        return "  - {set: %d, exercise: %s%s%s, seconds: %s%s, status: %s}   # %s\n"
                .formatted(
                        number,
                        quoted(set.exercise()),
                        reps,
                        metres,
                        seconds(done.time()),
                        load,
                        done.status().text(),
                        planned(set));
    }

    private static String planned(SetRow set) {
        return "round %d%s, planned: %s"
                .formatted(
                        set.position().round(),
                        set.position()
                                .side()
                                .map(Side::text)
                                .map(side -> ", " + side)
                                .orElse(""),
                        Sanitizer.marked(set.target()));
    }

    static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /** A text as YAML takes it on one line. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
