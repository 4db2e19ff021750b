package circuit.cli.output;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.Overview;
import circuit.history.stats.Overview.Total;
import circuit.plan.Plan;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** Writes an overview as one JSON object; a week without an exercise is null in its trend, never 0. */
public final class StatsJson {
    private StatsJson() {}

    /** Writes the overview, and the plans of the programmes that were begun. */
    public static void write(Overview overview, List<Plan> programmes, PrintWriter out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("today", overview.today().toString());
            total(json, overview.ever());
            json.writeNumberProperty("streak", overview.streaks().now());
            json.writeNumberProperty("longest", overview.streaks().longest());
            json.writeName("weeks");
            Json.objects(json, overview.weeks(), week -> {
                json.writeStringProperty("monday", week.monday().toString());
                total(json, week.total());
            });
            json.writeName("days");
            List<Overview.Day> trained = overview.days().stream()
                    .filter(day -> day.total().sessions() > 0)
                    .toList();
            Json.objects(json, trained, day -> {
                json.writeStringProperty("date", day.date().toString());
                total(json, day.total());
            });
            json.writeName("routines");
            Json.objects(json, overview.routines(), best -> {
                json.writeStringProperty("routine", best.routine());
                json.writeStringProperty("title", best.title());
                json.writeStringProperty("best", best.result().text());
                json.writeStringProperty("since", best.day().toString());
            });
            json.writeName("exercises");
            Json.objects(json, overview.exercises(), progress -> progress(json, progress));
            json.writeName("programmes");
            Json.objects(
                    json,
                    programmes,
                    plan -> plan.week().ifPresent(week -> {
                        json.writeStringProperty("routine", plan.routine());
                        json.writeNumberProperty("week", week.week());
                        json.writeNumberProperty("weeks", week.programme().weeks());
                        json.writeNumberProperty("session", week.session());
                        json.writeNumberProperty("sessions", week.programme().sessions(week.week()));
                        json.writeNumberProperty("kept", week.kept());
                    }));
            json.writeNumberProperty("unreadable", overview.leftOut().unreadable());
            json.writeNumberProperty("future", overview.leftOut().future());
            json.writeEndObject();
        });
    }

    private static void total(JsonGenerator json, Total total) {
        json.writeNumberProperty("sessions", total.sessions());
        json.writeNumberProperty("seconds", Json.seconds(total.time()));
    }

    private static void progress(JsonGenerator json, ExerciseProgress progress) {
        json.writeStringProperty("exercise", progress.exercise());
        json.writeStringProperty("title", progress.title());
        json.writeStringProperty(
                "measure",
                (progress.isLoaded() ? "loaded-" : "") + progress.measure().text());
        json.writeNumberProperty("sets", progress.sets());
        json.writeStringProperty("last", progress.last().toString());
        json.writeObjectPropertyStart("best");
        String amount = switch (progress.measure()) {
            case TIME -> "seconds";
            case DISTANCE -> "distance_m";
            case REPS, STEPS, BREATHS -> "reps";
        };
        json.writeNumberProperty(amount, progress.best().amount());
        progress.best().kilograms().ifPresent(kg -> json.writeNumberProperty("load_kg", kg));
        progress.best().load().ifPresent(load -> json.writeStringProperty("load", load.toString()));
        json.writeStringProperty("since", progress.best().day().toString());
        json.writeEndObject();
        json.writeArrayPropertyStart("weeks");
        for (OptionalDouble week : progress.weeks()) {
            if (week.isPresent()) {
                json.writeNumber(BigDecimal.valueOf(week.getAsDouble()).setScale(2, RoundingMode.HALF_UP));
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }
}
