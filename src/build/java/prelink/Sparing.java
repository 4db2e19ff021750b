package prelink;

import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** Has a class of a library use a smaller one where it would make at every start what nothing here has a use for. */
final class Sparing {
    /** The settings of YAML's reader come with what tells numbers from words; only its events are read here. */
    private static final Map<String, Map<String, String>> INSTEAD = Map.of(
            "org/snakeyaml/engine/v2/api/LoadSettingsBuilder",
            Map.of("org/snakeyaml/engine/v2/schema/JsonSchema", "org/snakeyaml/engine/v2/schema/FailsafeSchema"));

    private Sparing() {}

    /** Changes a class on its way to the next visitor, if there is something to spare in it. */
    static ClassVisitor in(String name, ClassVisitor next) {
        Map<String, String> smaller = INSTEAD.get(name);
        return smaller == null ? next : new ClassRemapper(next, new SimpleRemapper(Opcodes.ASM9, smaller));
    }
}
