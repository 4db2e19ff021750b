package circuit.cli.output;

import circuit.plan.Plan;
import circuit.plan.ProgrammeWeek;
import circuit.routine.Block;
import circuit.routine.Block.Clock.Kind;
import circuit.routine.Block.Pick;
import circuit.routine.Effort;
import circuit.routine.Routine;
import circuit.routine.SetList;
import circuit.text.Sanitizer;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TimeText;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The most rounds of any block, or sets of an exercise that says itself how many; 0 if only the clock decides. */
    private int rounds() {
        return routine.blocks().stream()
                .filter(block -> !block.has(Kind.FOR))
                .flatMapToInt(block -> block.exercises().stream()
                        .mapToInt(exercise -> exercise.amounts().standard().count(block.rounds())))
                .max()
                .orElse(0);
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

    /** {@code 3 x 5}; where that says more, {@code week 3/10}, {@code 12 min} or {@code 5 x 5} sets by reps. */
    private String extent() {
        Optional<String> week = plan.flatMap(Plan::week).map(ProgrammeWeek::brief);
        if (week.isPresent()) {
            return week.get();
        }
        Block only = routine.blocks().get(0);
        if (routine.blocks().size() == 1 && only.has(Kind.FOR)) {
            return minutes(only.clock().orElseThrow().time());
        }
        if (routine.blocks().size() == 1 && only.has(Kind.EVERY)) {
            return plan.map(Plan::length).map(ListedRoutine::minutes).orElse("-");
        }
        SetList sets = routine.prescriptions().get(0).amounts().standard();
        if (exercises() == 1
                && sets.isOwnCount()
                && sets.dose(1).effort() instanceof Effort.Reps reps
                && sets.isSame()) {
            return sets.doses().size() + " x " + reps.least();
        }
        return rounds() + " x " + exercises();
    }

    private static String minutes(Duration time) {
        return time.plusSeconds(59).toMinutes() + " min";
    }

    private String title() {
        return Sanitizer.clean(routine.description().title()) + (shadows ? " (yours)" : "");
    }

    private String equipment() {
        return Sanitizer.clean(String.join(", ", routine.description().equipment()));
    }

    /** Whether its name, title, equipment or what it is for contain every one of the words. */
    public boolean matches(List<String> words) {
        return hasAll(texts(), words);
    }

    /** What it can be found by. */
    public Stream<String> texts() {
        Routine.Description description = routine.description();
        return Stream.of(
                        List.of(routine.name(), description.title()),
                        description.equipment(),
                        description.about().stream().toList())
                .flatMap(List::stream);
    }

    /** Whether every word is found somewhere in these texts; large and small letters are the same. */
    static boolean hasAll(Stream<String> texts, List<String> words) {
        String text = texts.collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The columns of a list of routines, fit to be printed. What may be long comes last. */
    public static List<Column<ListedRoutine>> columns(Clock clock) {
        return List.of(
                Column.left("NAME", listed -> Sanitizer.clean(listed.routine().name())),
                Column.right("TIME", ListedRoutine::length).optional(1),
                Column.left("ROUNDS", ListedRoutine::extent).optional(4),
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
