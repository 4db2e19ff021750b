package circuit.cli.output;

import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.plan.Side;
import circuit.routine.Dose.Load;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes sessions as JSON, named like the columns of the history; unknown values are null. */
public final class LogJson {
    private LogJson() {}

    /** An array. */
    public static void write(List<SessionRow> sessions, PrintWriter out) {
        Json.write(out, json -> Json.objects(json, sessions, session -> session(json, session)));
    }

    /** One object. */
    public static void write(SessionRow session, PrintWriter out) {
        Json.write(out, json -> {
            json.writeStartObject();
            session(json, session);
            json.writeEndObject();
        });
    }

    /** One object with its sets. */
    public static void write(LoggedSession session, PrintWriter out) {
        Json.write(out, json -> {
            json.writeStartObject();
            session(json, session.session());
            json.writeName("sets");
            Json.objects(json, session.sets(), set -> set(json, set));
            json.writeEndObject();
        });
    }

    private static void session(JsonGenerator json, SessionRow session) {
        json.writeStringProperty("session", session.session());
        json.writeStringProperty("started", Json.moment(session.started()));
        json.writeStringProperty("routine", session.routine());
        json.writeStringProperty("title", session.title());
        json.writeStringProperty("status", session.status().text());
        json.writeNumberProperty("rounds", session.sets().rounds());
        json.writeNumberProperty("sets_done", session.sets().done());
        json.writeNumberProperty("sets_planned", session.sets().planned());
        json.writeNumberProperty("elapsed_s", Json.seconds(session.times().elapsed()));
        json.writeNumberProperty("work_s", Json.seconds(session.times().work()));
        json.writeNumberProperty("rest_s", Json.seconds(session.times().rest()));
        json.writeNumberProperty("paused_s", Json.seconds(session.times().paused()));
        Json.number(json, "effort", session.feedback().effort());
        Json.text(json, "note", session.feedback().note());
        Json.text(json, "result", session.sets().result());
    }

    private static void set(JsonGenerator json, SetRow set) {
        json.writeStringProperty("exercise", set.exercise());
        json.writeStringProperty("title", set.title());
        json.writeNumberProperty("round", set.position().round());
        json.writeNumberProperty("set", set.position().set());
        Json.text(json, "side", set.position().side().map(Side::text));
        json.writeStringProperty("target", set.target());
        Json.number(json, "reps", set.performance().reps());
        json.writeNumberProperty("seconds", Json.seconds(set.performance().time()));
        json.writeName("load_kg");
        set.performance().kilograms().ifPresentOrElse(json::writeNumber, json::writeNull);
        Json.text(json, "load", set.performance().load().map(Load::toString));
        json.writeName("distance_m");
        set.performance().metres().ifPresentOrElse(json::writeNumber, json::writeNull);
        json.writeStringProperty("status", set.performance().status().text());
    }
}
