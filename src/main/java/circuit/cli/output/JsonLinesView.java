package circuit.cli.output;

import circuit.history.SessionId;
import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.Event;
import circuit.session.Outcome;
import circuit.session.SessionListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Prints each event of a session as a line with one JSON object, flushed at once. */
public final class JsonLinesView implements SessionListener {
    private final PrintWriter out;

    public JsonLinesView(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.SessionStarted started) {
            line("session-started", started.at(), json -> plan(json, started.plan()));
        } else if (event instanceof Event.StepStarted started) {
            line("step-started", started.at(), json -> step(json, started.step()));
        } else if (event instanceof Event.CueDue due) {
            line("cue", due.at(), json -> {
                json.writeStringProperty("cue", due.cue().kind().text());
                if (due.cue().count() > 0) {
                    json.writeNumberProperty("count", due.cue().count());
                }
                json.writeNumberProperty("index", due.cue().step().index());
            });
        } else if (event instanceof Event.StepEnded ended) {
            line("step-ended", ended.at(), json -> {
                json.writeStringProperty("status", ended.status().text());
                step(json, ended.step());
            });
        } else if (event instanceof Event.Paused paused) {
            line("paused", paused.at(), json -> step(json, paused.step()));
        } else if (event instanceof Event.Resumed resumed) {
            line("resumed", resumed.at(), json -> step(json, resumed.step()));
        }
    }

    /** Prints the last line, once it is known whether the session was logged; one that was not has no id. */
    public void ended(Outcome outcome, SessionId id, boolean saved) {
        line("session-ended", outcome.totals().work().plus(outcome.totals().rest()), json -> {
            json.writeStringProperty("status", outcome.completed() ? "done" : "partial");
            Json.text(json, "session", saved ? Optional.of(id.text()) : Optional.empty());
            json.writeBooleanProperty("saved", saved);
        });
    }

    private static void plan(JsonGenerator json, Plan plan) {
        json.writeStringProperty("routine", plan.routine());
        json.writeStringProperty("title", plan.title());
        json.writeNumberProperty("steps", plan.expectedSteps().size());
        json.writeNumberProperty("seconds", Json.seconds(plan.length()));
    }

    private static void step(JsonGenerator json, Step step) {
        json.writeName("step");
        Json.step(json, step);
    }

    private void line(String event, Duration at, Consumer<JsonGenerator> rest) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("event", event);
            json.writeNumberProperty("t", Json.seconds(at));
            rest.accept(json);
            json.writeEndObject();
        });
        out.flush();
    }
}
