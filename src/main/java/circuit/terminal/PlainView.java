package circuit.terminal;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.terminal.content.SetText;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.io.PrintWriter;
import java.time.Duration;

/** A line for each step as it starts, for a pipe, a log or a screen reader. */
public final class PlainView implements SessionListener {
    private final PrintWriter out;
    private final boolean unicode;

    /**
     * Writes to {@code out}, and flushes every line.
     *
     * @param unicode whether the reader takes more than ASCII
     */
    public PlainView(PrintWriter out, boolean unicode) {
        this.out = out;
        this.unicode = unicode;
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.SessionStarted started) {
            started.plan().week().ifPresent(week -> line(started.at(), "TODAY", "", week.text()));
        } else if (event instanceof Event.StepStarted started) {
            step(started.at(), started.step());
        } else if (event instanceof Event.Paused paused) {
            line(paused.at(), "PAUSED", "", SetText.title(paused.step().set()));
        } else if (event instanceof Event.Resumed resumed) {
            line(resumed.at(), "GO ON", "", SetText.title(resumed.step().set()));
        } else if (event instanceof Event.SessionEnded ended) {
            line(ended.at(), ended.completed() ? "DONE" : "ENDED", "", "");
        }
    }

    private void step(Duration at, Step step) {
        PlannedSet set = step.set();
        String side = set.side().map(Side::text).orElse("");
        String what = SetText.title(set) + " · " + SetText.dose(set.dose());
        String work = what
                + SetText.history(set)
                        .map(history -> " · " + history.replace("Last", "last"))
                        .orElse("");
        String ahead = what + set.side().map(PlainView::first).orElse("");
        String position = SetText.position(set);
        switch (step.kind()) {
            case LEAD_IN -> line(at, "GET READY", "", TimeText.written(step.length()) + ", then " + ahead);
            case WORK -> line(at, "WORK", side, position.isEmpty() ? work : work + " · " + position);
            case SWITCH ->
                line(at, "SWITCH", side, TimeText.written(step.length()) + ", then the same on the " + side + " side");
            case REST -> line(at, "REST", "", TimeText.written(step.length()) + ", then " + ahead);
        }
    }

    private static String first(Side side) {
        return switch (side) {
            case LEFT -> ", left first";
            case RIGHT -> ", right side";
        };
    }

    void line(Duration at, String word, String side, String text) {
        print("%7s  %-9s  %-5s  %s"
                .formatted(TimeText.clock(TimeText.toSecond(at)), word, side, text)
                .stripTrailing());
    }

    void print(String line) {
        out.print((unicode ? line : Sanitizer.ascii(line)) + "\n");
        out.flush();
    }
}
