package circuit.library.reader;

import circuit.routine.Block;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.routine.SoundChoice;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a routine's file, and finds all that is wrong with it. */
public final class RoutineReader {
    /** The keys at the top of the file. */
    public static final List<String> KEYS = List.of(
            "name",
            "about",
            "source",
            "equipment",
            "advance",
            "sound",
            "lead-in",
            "switch",
            "rounds",
            "rest",
            "round-rest",
            "order",
            "pick",
            "exercises",
            "blocks");

    private static final List<String> BLOCK_KEYS =
            List.of("name", "rounds", "rest", "round-rest", "order", "pick", "exercises");
    private static final Duration LEAD_IN = Duration.ofSeconds(10);
    private static final Duration SWITCH = Duration.ofSeconds(5);

    private final String name;
    private final ExerciseNames known;
    private final ProblemCollector mistakes = new ProblemCollector();

    private RoutineReader(String name, ExerciseNames known) {
        this.name = name;
        this.known = known;
    }

    /** Reads the routine of that name, whose exercises of the library must be among the known ones. */
    public static ReadResult<Routine> read(Document document, String name, ExerciseNames known) {
        RoutineReader reader = new RoutineReader(name, known);
        Optional<MappingReader> fields = Root.of(document, "a routine", KEYS, reader.mistakes);
        Optional<Routine> routine = fields.isEmpty() ? Optional.empty() : reader.routine(fields.get());
        return ReadResult.of(document, reader.mistakes, routine);
    }

    private Optional<Routine> routine(MappingReader fields) {
        fields.require("name");
        Optional<String> title = fields.title("name");
        Optional<String> about = fields.line("about");
        Optional<String> source = fields.line("source");
        List<String> equipment = fields.lines("equipment");
        Advance advance = fields.oneOf("advance", List.of(Advance.values()), Advance.PACED);
        Optional<SoundChoice> sound = fields.oneOf("sound", List.of(SoundChoice.values()));
        Duration leadIn = fields.duration("lead-in", LEAD_IN);
        Duration switchTime = fields.duration("switch", SWITCH);
        BlockReader blocks = new BlockReader(known, mistakes, new PlanSizeLimit(leadIn, switchTime));
        List<Block> read = blocks(fields, blocks);
        return title.isEmpty() || read.isEmpty()
                ? Optional.empty()
                : Optional.of(new Routine(
                        name, title.get(), about, source, equipment, advance, sound, leadIn, switchTime, read));
    }

    private List<Block> blocks(MappingReader fields, BlockReader blocks) {
        Optional<Node> list = fields.value("blocks");
        if (list.isEmpty()) {
            Optional<Block> only = blocks.read(fields, Optional.empty());
            return only.isPresent() ? List.of(only.get()) : List.of();
        }
        for (Node.Entry entry : fields.mapping().entries()) {
            String key = entry.key().text();
            if (key.equals("exercises")) {
                mistakes.at(entry.key(), "a routine has either exercises or blocks, not both; move these into a block");
            } else if (BlockReader.KEYS.contains(key)) {
                mistakes.at(
                        entry.key(),
                        "%s belongs in each block where there are blocks; move it there"
                                .formatted(Sanitizer.quoted(key)));
            }
        }
        if (fields.has("exercises")) {
            blocks.read(fields, Optional.empty());
        }
        return list(list.get(), blocks);
    }

    private List<Block> list(Node value, BlockReader blocks) {
        List<Block> read = new ArrayList<>();
        if (value instanceof Node.Sequence list) {
            if (list.items().isEmpty() && list.whole()) {
                mistakes.at(list, "the list of blocks is empty; write exercises instead, or add a block");
            }
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping block) {
                    MappingReader fields = new MappingReader(block, mistakes).knowing(BLOCK_KEYS, KEYS);
                    blocks.read(fields, fields.title("name")).ifPresent(read::add);
                } else if (item.whole()) {
                    mistakes.at(item, "a block is made of keys: name, rounds, rest and its own exercises");
                }
            }
        } else if (value.whole()) {
            mistakes.at(value, "blocks is a list; begin each block with \"- \", like - name: Warm-up");
        }
        return read;
    }
}
