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
 * A routine as the listing tells of it.
 *
 * @param shadows whether it takes the place of a built-in one
 */
public record ListedRoutine(Routine routine, Plan plan, Optional<Instant> last, boolean shadows) {

    /** Planned from the routine alone: how long it takes does not depend on how a move is done. */
    public static ListedRoutine of(Routine routine, Optional<Instant> last, boolean shadows) {
        return new ListedRoutine(
                routine, Plan.of(routine, Exercises.unread(), PlanOptions.NONE, TrainingHistory.NONE), last, shadows);
    }

    /** The most rounds of any block. */
    int rounds() {
        return routine.blocks().stream().mapToInt(Block::rounds).max().orElse(0);
    }

    /** How many exercises are trained in one go. */
    int exercises() {
        return routine.blocks().stream()
                .mapToInt(block ->
                        block.pick().map(Pick::most).orElse(block.exercises().size()))
                .sum();
    }

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
                json.writeName("last");
                if (one.last().isPresent()) {
                    json.writeString(Json.moment(
                            one.last().get().atZone(ZoneId.systemDefault()).toOffsetDateTime()));
                } else {
                    json.writeNull();
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }
}
