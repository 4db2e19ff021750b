package circuit.library.reader;

import circuit.routine.Block;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.routine.Routine.SoundChoice;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a routine's file, and finds all that is wrong with it. */
public final class RoutineReader {
    private static final List<String> HEAD_KEYS = List.of(
            "name",
            "about",
            "source",
            "equipment",
            "advance",
            "sound",
            "lead-in",
            "switch",
            "weeks",
            "sessions-a-week",
            "sessions-a-day");

    /** The keys at the top of the file. */
    public static final List<String> KEYS = Stream.of(HEAD_KEYS, BlockReader.KEYS, List.of("blocks"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> BLOCK_KEYS =
            Stream.concat(Stream.of("name"), BlockReader.KEYS.stream()).toList();
    private static final Duration LEAD_IN = Duration.ofSeconds(10);
    private static final Duration SWITCH = Duration.ofSeconds(5);

    private final String name;
    private final ExerciseNames known;
    private final ProblemCollector problems = new ProblemCollector();

    private RoutineReader(String name, ExerciseNames known) {
        this.name = name;
        this.known = known;
    }

    /** Reads the routine of that name, whose exercises of the library must be among the known ones. */
    public static ReadResult<Routine> read(Document document, String name, ExerciseNames known) {
        RoutineReader reader = new RoutineReader(name, known);
        return ReadResult.read(document, "a routine", KEYS, reader.problems, reader::routine);
    }

    private Optional<Routine> routine(MappingReader fields) {
        fields.require("name");
        Optional<String> title = fields.title("name");
        Optional<String> about = fields.line("about");
        Optional<String> source = fields.line("source");
        List<String> equipment = fields.lines("equipment");
        Advance advance = fields.oneOf("advance", List.of(Advance.values())).orElse(Advance.PACED);
        Optional<SoundChoice> sound = fields.oneOf("sound", List.of(SoundChoice.values()));
        Duration leadIn = fields.duration("lead-in", LEAD_IN);
        Duration switchTime = fields.duration("switch", SWITCH);
        List<Block> blocks = blocks(
                fields,
                new BlockReader(
                        known, problems, new SlotCheck(switchTime, problems), new PlanSizeLimit(leadIn, switchTime)));
        if (title.isEmpty() || blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Routine(
                name,
                new Routine.Description(title.get(), about, source, equipment),
                new Routine.SessionDefaults(advance, sound, leadIn, switchTime),
                new ProgrammeReader(fields, problems).read(blocks),
                blocks));
    }

    private List<Block> blocks(MappingReader fields, BlockReader reader) {
        Optional<Node> list = fields.value("blocks");
        if (list.isEmpty()) {
            return reader.read(fields, Optional.empty()).stream().toList();
        }
        for (Node.Entry entry : fields.mapping().entries()) {
            String key = entry.key().text();
            if (key.equals("exercises")) {
                problems.add(
                        entry.key(), "a routine has either exercises or blocks, not both; move these into a block");
            } else if (BlockReader.KEYS.contains(key)) {
                problems.add(
                        entry.key(),
                        "%s belongs in each block where there are blocks; move it there"
                                .formatted(Sanitizer.quoted(key)));
            }
        }
        if (fields.has("exercises")) {
            reader.read(fields, Optional.empty());
        }
        return list(list.get(), reader);
    }

    private List<Block> list(Node value, BlockReader reader) {
        List<Block> blocks = new ArrayList<>();
        if (value instanceof Node.Sequence list) {
            if (list.items().isEmpty() && list.whole()) {
                problems.add(list, "the list of blocks is empty; write exercises instead, or add a block");
            }
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping block) {
                    MappingReader fields = new MappingReader(block, problems, BLOCK_KEYS, KEYS);
                    reader.read(fields, fields.title("name")).ifPresent(blocks::add);
                } else if (item.whole()) {
                    problems.add(item, "a block is made of keys: name, rounds, rest and its own exercises");
                }
            }
        } else if (value.whole()) {
            problems.add(value, "blocks is a list; begin each block with \"- \", like - name: Warm-up");
        }
        return blocks;
    }
}
