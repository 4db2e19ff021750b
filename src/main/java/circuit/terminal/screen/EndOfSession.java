package circuit.terminal.screen;

import circuit.session.Outcome;
import circuit.session.SessionReview;
import circuit.session.SetStatus;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.text.Sanitizer;
import java.util.List;
import java.util.Optional;

/** The last scene. */
final class EndOfSession {
    private EndOfSession() {}

    static ScreenContent of(Snapshot now) {
        Outcome outcome = now.outcome();
        return new ScreenContent(
                Theme.State.OVER,
                StateText.word(now),
                Optional.empty(),
                Optional.empty(),
                Countdown.of(now),
                now.review().map(EndOfSession::asks),
                Optional.empty(),
                Sanitizer.clean(now.plan().title()),
                sets(outcome),
                Optional.empty(),
                List.of(),
                List.of(),
                StateText.last(now),
                "",
                "",
                now.fractionDone(),
                false,
                false,
                Optional.empty());
    }

    /** How hard it was, and how much longer that can be told. */
    private static String asks(SessionReview.Seen review) {
        String effort = review.effort().isPresent()
                ? "Effort: " + review.effort().getAsInt() + " of 10"
                : "Effort 1-9, 0 for 10";
        return effort + " · ends in " + Snapshot.secondsUp(review.left()) + " s";
    }

    /** {@code 16 of 18 sets · 1 partial · 1 skipped}. */
    static String sets(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        text.append(outcome.setsDone())
                .append(" of ")
                .append(outcome.setsPlanned())
                .append(" sets");
        if (outcome.count(SetStatus.PARTIAL) > 0) {
            text.append(" · ").append(outcome.count(SetStatus.PARTIAL)).append(" partial");
        }
        if (outcome.count(SetStatus.SKIPPED) > 0) {
            text.append(" · ").append(outcome.count(SetStatus.SKIPPED)).append(" skipped");
        }
        return text.toString();
    }
}
