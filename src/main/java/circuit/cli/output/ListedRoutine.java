package circuit.cli.output;

import circuit.plan.Plan;
import circuit.routine.Block;
import circuit.routine.Block.Pick;
import circuit.routine.Routine;
import circuit.text.Sanitizer;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TimeText;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the list of routines; the list itself as a table or as JSON.
 *
 * @param plan how it would be trained now; empty if nothing of it is left with the equipment at hand
 * @param last when it was last done
 * @param shadows whether it replaces a built-in routine of the same name
 */
public record ListedRoutine(Routine routine, Optional<Plan> plan, Optional<Instant> last, boolean shadows) {
    private static final int NARROWEST_TITLE = 14;
    private static final int NARROWEST_EQUIPMENT = 12;

    /** The most rounds of any block. */
    private int rounds() {
        return routine.blocks().stream().mapToInt(Block::rounds).max().orElse(0);
    }

    /** How many exercises a session trains. */
    private int exercises() {
        return routine.blocks().stream()
                .mapToInt(block ->
                        block.pick().map(Pick::most).orElse(block.exercises().size()))
                .sum();
    }

    /** {@code 9:33}; {@code ~9:33} if it is an estimate; {@code -} without a plan. */
    private String length() {
        return plan.map(planned -> (planned.isAbout() ? "~" : "") + TimeText.clock(planned.length()))
                .orElse("-");
    }

    private String lastDone(Clock clock) {
        return last.map(moment -> TimeText.ago(moment, clock)).orElse("never");
    }

    private String roundsByExercises() {
        return rounds() + " x " + exercises();
    }

    private String title() {
        return Sanitizer.clean(routine.description().title()) + (shadows ? " (yours)" : "");
    }

    private String equipment() {
        return Sanitizer.clean(String.join(", ", routine.description().equipment()));
    }

    /** The columns of a list of routines, fit to be printed. What may be long comes last. */
    public static List<Column<ListedRoutine>> columns(Clock clock) {
        return List.of(
                Column.left("NAME", listed -> Sanitizer.clean(listed.routine().name())),
                Column.right("TIME", ListedRoutine::length).optional(1),
                Column.left("ROUNDS", ListedRoutine::roundsByExercises).optional(4),
                Column.<ListedRoutine>left("LAST", listed -> listed.lastDone(clock))
                        .optional(2),
                Column.left("TITLE", ListedRoutine::title)
                        .shrinkingTo(NARROWEST_TITLE)
                        .optional(3),
                Column.left("EQUIPMENT", ListedRoutine::equipment)
                        .shrinkingTo(NARROWEST_EQUIPMENT)
                        .optional(5));
    }

    /** The table's lines, none without a routine. */
    public static List<String> table(List<ListedRoutine> routines, Clock clock, OptionalInt columns) {
        return routines.isEmpty()
                ? List.of()
                : TablePrinter.withHead(columns(clock)).lines(routines, columns);
    }

    /** Writes an array of objects. */
    public static void json(List<ListedRoutine> routines, PrintWriter out) {
        Json.write(
                out,
                json -> Json.objects(json, routines, listed -> {
                    json.writeStringProperty("name", listed.routine().name());
                    json.writeStringProperty(
                            "title", listed.routine().description().title());
                    json.writeName("seconds");
                    listed.plan()
                            .map(planned -> Json.seconds(planned.length()))
                            .ifPresentOrElse(json::writeNumber, json::writeNull);
                    json.writeNumberProperty("rounds", listed.rounds());
                    json.writeNumberProperty("exercises", listed.exercises());
                    json.writeArrayPropertyStart("equipment");
                    listed.routine().description().equipment().forEach(json::writeString);
                    json.writeEndArray();
                    Optional<String> last = listed.last()
                            .map(moment -> Json.moment(
                                    moment.atZone(ZoneId.systemDefault()).toOffsetDateTime()));
                    Json.text(json, "last", last);
                }));
    }
}
