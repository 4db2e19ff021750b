package prelink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes of a program, by internal name, with nothing left to link that could be linked beforehand. */
final class Linked {
    /** From Java 11 on a class may use what is private in another of its nest, as a lambda's has to. */
    private static final int NESTS = Opcodes.V11;

    /** Where a class file tells its version. */
    private static final int VERSION = 6;

    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> guests = new LinkedHashMap<>();

    private final LatePatterns patterns;

    private Linked(LatePatterns patterns) {
        this.patterns = patterns;
    }

    /** The same program, linked; classes from before Java 11 stay as they are. */
    static Map<String, byte[]> of(Map<String, byte[]> program) {
        Linked linked = new Linked(LatePatterns.in(
                program.values().stream().filter(Linked::isToday).toList()));
        program.forEach(linked::add);
        linked.guests.forEach(
                (host, names) -> linked.classes.computeIfPresent(host, (name, code) -> withMembers(code, names)));
        return linked.classes;
    }

    private void add(String name, byte[] code) {
        if (!isToday(code)) {
            classes.put(name, code);
            return;
        }
        // Made from nothing: on top of the old one's constants it would keep what linked it, for which there is no use.
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        CallSites sites = new CallSites(writer);
        new ClassReader(code).accept(Sparing.in(name, patterns.before(sites)), 0);
        classes.put(name, writer.toByteArray());
        for (LambdaClass lambda : sites.lambdas()) {
            classes.put(lambda.name(), lambda.code());
            guests.computeIfAbsent(sites.host(), host -> new ArrayList<>()).add(lambda.name());
        }
    }

    private static boolean isToday(byte[] code) {
        return new ClassReader(code).readUnsignedShort(VERSION) >= NESTS;
    }

    private static byte[] withMembers(byte[] code, List<String> names) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visitEnd() {
                                names.forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        return writer.toByteArray();
    }
}
