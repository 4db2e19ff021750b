package circuit.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A place where routines or exercises are kept; one that is not there is empty. */
public sealed interface Folder permits DiskFolder, JarFolder {

    /** The names of the files in it, in no order. */
    List<String> files();

    /** Whether a regular file of that name is in it. */
    boolean has(String file);

    /** A file's bytes, at most one more than {@link circuit.yaml.Yaml#MOST_BYTES}. */
    byte[] read(String file) throws IOException;

    /** How a file in it is named to the user. */
    String shown(String file);

    /** The exercises that belong to the routines in it. */
    Folder exercises();

    /** Whether it is itself a folder of exercises rather than of routines. */
    boolean isForExercises();

    /** The file of a card's name. */
    default Optional<SourceFile> find(String name) {
        for (String ending : SourceFile.ENDINGS) {
            String file = name.concat(ending);
            if (has(file)) {
                return Optional.of(new SourceFile(this, file));
            }
        }
        return Optional.empty();
    }

    /** The YAML files in it that are not hidden, sorted; of two that have one name, the one that {@link #find} finds. */
    default List<SourceFile> cards() {
        TreeSet<String> names = new TreeSet<>();
        for (String file : files()) {
            if (SourceFile.isYaml(file) && !file.startsWith(".")) {
                names.add(SourceFile.nameOf(file));
            }
        }
        List<SourceFile> cards = new ArrayList<>();
        for (String name : names) {
            find(name).ifPresent(cards::add);
        }
        return cards;
    }
}
