package circuit.cli.output;

import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.routine.Block;
import circuit.routine.Block.Pick;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A row of the list of routines.
 *
 * @param last when it was last done
 * @param shadows whether it replaces a built-in routine of the same name
 */
public record ListedRoutine(Routine routine, Plan plan, Optional<Instant> last, boolean shadows) {

    /** Plans the routine without reading its exercises, which do not change how long it takes. */
    public static ListedRoutine of(Routine routine, Optional<Instant> last, boolean shadows) {
        return new ListedRoutine(
                routine, Plan.of(routine, Exercises.unread(), PlanOptions.NONE, TrainingHistory.NONE), last, shadows);
    }

    /** The most rounds of any block. */
    int rounds() {
        return routine.blocks().stream().mapToInt(Block::rounds).max().orElse(0);
    }

    /** How many exercises a session trains. */
    int exercises() {
        return routine.blocks().stream()
                .mapToInt(block ->
                        block.pick().map(Pick::most).orElse(block.exercises().size()))
                .sum();
    }

    /** Writes an array of objects. */
    public static void json(List<ListedRoutine> listed, PrintWriter out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (ListedRoutine one : listed) {
                json.writeStartObject();
                json.writeStringProperty("name", one.routine().name());
                json.writeStringProperty("title", one.routine().title());
                json.writeNumberProperty("seconds", Json.seconds(one.plan().length()));
                json.writeNumberProperty("rounds", one.rounds());
                json.writeNumberProperty("exercises", one.exercises());
                json.writeArrayPropertyStart("equipment");
                one.routine().equipment().forEach(json::writeString);
                json.writeEndArray();
                Json.text(
                        json,
                        "last",
                        one.last()
                                .map(last -> Json.moment(
                                        last.atZone(ZoneId.systemDefault()).toOffsetDateTime())));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }
}
