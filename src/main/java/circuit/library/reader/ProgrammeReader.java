package circuit.library.reader;

import circuit.library.dose.NumberParser;
import circuit.routine.Block;
import circuit.routine.Programme;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how a routine grows over weeks. */
final class ProgrammeReader {
    private final MappingReader fields;
    private final ProblemCollector problems;

    ProgrammeReader(MappingReader fields, ProblemCollector problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The programme; empty if neither the routine nor one of its exercises has weeks or a number of sessions. */
    Optional<Programme> read(List<Block> blocks) {
        int told = Programme.weeksTold(
                blocks.stream().flatMap(block -> block.exercises().stream()).toList());
        int weeks = fields.whole("weeks", 1, Programme.MOST_WEEKS, Math.max(1, told));
        int aDay = fields.whole("sessions-a-day", 1, 4, 1);
        List<Integer> aWeek = sessionsAWeek();
        boolean isProgramme =
                told > 0 || fields.has("weeks") || fields.has("sessions-a-week") || fields.has("sessions-a-day");
        if (!isProgramme) {
            return Optional.empty();
        }
        if (fields.has("weeks") && weeks < told) {
            problems.add(
                    fields.value("weeks").orElseThrow(),
                    "an exercise has doses for %d weeks; write weeks: %d".formatted(told, told));
        }
        return Optional.of(new Programme(weeks, aWeek.isEmpty() ? List.of(aDay > 1 ? 7 * aDay : 1) : aWeek, aDay));
    }

    /** A number, or a list of them. */
    private List<Integer> sessionsAWeek() {
        String key = "sessions-a-week";
        Optional<Node> value = fields.value(key);
        if (value.isEmpty() || value.get() instanceof Node.Refused) {
            return List.of();
        }
        if (!(value.get() instanceof Node.Sequence list)) {
            int sessions = fields.whole(key, 1, Programme.MOST_SESSIONS, 0);
            return sessions == 0 ? List.of() : List.of(sessions);
        }
        List<Integer> sessions = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Scalar scalar
                    && NumberParser.isWhole(scalar.text())
                    && NumberParser.value(scalar.text()) >= 1
                    && NumberParser.value(scalar.text()) <= Programme.MOST_SESSIONS) {
                sessions.add(NumberParser.value(scalar.text()));
            } else if (item.whole()) {
                String shown = item instanceof Node.Scalar scalar ? Sanitizer.quoted(scalar.text()) : "this";
                problems.add(
                        item,
                        "%s is not a number from 1 to %d; write sessions-a-week: [1, 2, 3]"
                                .formatted(shown, Programme.MOST_SESSIONS));
            }
        }
        if (list.items().isEmpty() && list.whole()) {
            problems.add(list, "the list is empty; write sessions-a-week: [1, 2, 3]");
        }
        return sessions;
    }
}
