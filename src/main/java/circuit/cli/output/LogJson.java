package circuit.cli.output;

import circuit.history.CompletedSession;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.plan.Side;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** Sessions under the names that the columns of the history have; what is not known is null. */
public final class LogJson {
    private LogJson() {}

    /** An array. */
    public static void write(List<SessionRow> sessions, PrintWriter out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (SessionRow session : sessions) {
                json.writeStartObject();
                session(json, session);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }

    /** One object with its sets. */
    public static void write(CompletedSession entry, PrintWriter out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            session(json, entry.session());
            json.writeArrayPropertyStart("sets");
            entry.sets().forEach(set -> set(json, set));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void session(JsonGenerator json, SessionRow session) {
        json.writeStringProperty("session", session.session());
        json.writeStringProperty("started", Json.moment(session.started()));
        json.writeStringProperty("routine", session.routine());
        json.writeStringProperty("title", session.title());
        json.writeStringProperty("status", session.status().text());
        json.writeNumberProperty("rounds", session.rounds());
        json.writeNumberProperty("sets_done", session.setsDone());
        json.writeNumberProperty("sets_planned", session.setsPlanned());
        json.writeNumberProperty("elapsed_s", Json.seconds(session.elapsed()));
        json.writeNumberProperty("work_s", Json.seconds(session.work()));
        json.writeNumberProperty("rest_s", Json.seconds(session.rest()));
        json.writeNumberProperty("paused_s", Json.seconds(session.paused()));
        number(json, "effort", session.effort());
        text(json, "note", session.note());
    }

    private static void set(JsonGenerator json, SetRow set) {
        json.writeStartObject();
        json.writeStringProperty("exercise", set.exercise());
        json.writeStringProperty("title", set.title());
        json.writeNumberProperty("round", set.round());
        json.writeNumberProperty("set", set.set());
        text(json, "side", set.side().map(Side::text));
        json.writeStringProperty("target", set.target());
        number(json, "reps", set.reps());
        json.writeNumberProperty("seconds", Json.seconds(set.time()));
        json.writeName("load_kg");
        Optional<BigDecimal> load = set.kilograms();
        if (load.isPresent()) {
            json.writeNumber(load.get());
        } else {
            json.writeNull();
        }
        json.writeStringProperty("status", set.status().text());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalInt number) {
        json.writeName(name);
        if (number.isPresent()) {
            json.writeNumber(number.getAsInt());
        } else {
            json.writeNull();
        }
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) {
        json.writeName(name);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }
}
