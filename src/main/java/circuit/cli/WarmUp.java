package circuit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.plan.Plan;
import circuit.session.Event;
import circuit.session.Session;
import circuit.text.SanitizingWriter;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/**
 * Walks a plan in no time and for nobody while the athlete gets ready: what tells a step is compiled by then. Otherwise
 * the steps of the first minute would be told a millisecond later than those of the last.
 */
final class WarmUp implements Runnable {
    /** Steps to tell: what is called 200 times is compiled. */
    private static final int ENOUGH = 250;

    private final Plan plan;
    private final JsonView view;
    private int steps;

    WarmUp(Plan plan, SanitizingWriter out) {
        this.plan = plan.withoutKeys();
        view = new JsonView(out);
    }

    /** Tells the first step, so that its classes are loaded before time runs; goes on with a thread of its own. */
    static void begin(Plan plan) {
        Writer nowhere = new BufferedWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), UTF_8));
        WarmUp warmUp = new WarmUp(plan, new SanitizingWriter(nowhere, true));
        warmUp.tell(new Session(warmUp.plan, 0).advance(0));
        Thread thread = new Thread(warmUp, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        while (steps < ENOUGH) {
            walk();
        }
    }

    private void walk() {
        Session session = new Session(plan, 0);
        tell(session.advance(0));
        while (!session.isOver() && steps < ENOUGH) {
            long due = session.nextDue().orElseThrow();
            session.snapshot(due);
            tell(session.advance(due));
        }
    }

    private void tell(List<Event> events) {
        for (Event event : events) {
            view.onEvent(event);
            steps += event instanceof Event.StepStarted ? 1 : 0;
        }
    }
}
