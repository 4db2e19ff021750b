package circuit.sound.speech;

import circuit.plan.Plan;
import circuit.session.Event;
import circuit.session.Input.SessionCommand;
import circuit.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A session on a clock that the test moves, and what a voice says of it, a line a text with its moment. */
final class NarratedSession {
    private final Session session;
    private final Narrator narrator = new Narrator(Phrases.read());
    private final List<String> lines = new ArrayList<>();
    private String lastText = "";
    private Duration lastAt = Duration.ZERO;
    private long now;

    private NarratedSession(Plan plan) {
        session = new Session(plan, 0);
        listen(session.advance(0));
    }

    static NarratedSession to(Plan plan) {
        return new NarratedSession(plan);
    }

    NarratedSession until(double seconds) {
        now = Math.round(seconds * 1e9);
        listen(session.advance(now));
        return this;
    }

    NarratedSession press(SessionCommand command) {
        listen(session.apply(command, now));
        return this;
    }

    /** What was said since the last look. */
    String heard() {
        String text = String.join("\n", lines) + "\n";
        lines.clear();
        return text;
    }

    private void listen(List<Event> events) {
        for (Event event : events) {
            Optional<String> text = narrator.onEvent(event);
            text.ifPresent(said -> say(event.at(), said));
        }
    }

    private void say(Duration at, String text) {
        // SampleCues of one moment are said together: the longer text takes the place of the one that was just begun.
        if (!lines.isEmpty() && at.equals(lastAt) && text.startsWith(lastText)) {
            lines.remove(lines.size() - 1);
        }
        lastAt = at;
        lastText = text;
        lines.add(String.format(Locale.ROOT, "%5.1f %s", at.toNanos() / 1e9, text));
    }
}
