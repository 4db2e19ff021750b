package prelink;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** A constant that is a compiled text and nothing else: {@code static final Pattern DIGIT = Pattern.compile("[0-9]")}. */
record PatternConstant(LdcInsnNode text, MethodInsnNode compile, FieldInsnNode put) {
    static final String TYPE = Type.getDescriptor(Pattern.class);
    static final String CLASS = Type.getInternalName(Pattern.class);
    static final String COMPILE = "(Ljava/lang/String;)" + TYPE;

    String name() {
        return put.name;
    }

    String regex() {
        return (String) text.cst;
    }

    /** Those that a class's initializer makes. */
    static List<PatternConstant> of(InsnList initializer) {
        return StreamSupport.stream(initializer.spliterator(), false)
                .flatMap(node -> endingAt(node).stream())
                .filter(constant -> constant.isOnlyOne(initializer))
                .toList();
    }

    private static Optional<PatternConstant> endingAt(AbstractInsnNode end) {
        return end instanceof FieldInsnNode put
                        && put.getOpcode() == Opcodes.PUTSTATIC
                        && put.desc.equals(TYPE)
                        && before(put) instanceof MethodInsnNode compile
                        && compile.owner.equals(CLASS)
                        && compile.desc.equals(COMPILE)
                        && before(compile) instanceof LdcInsnNode text
                        && text.cst instanceof String
                ? Optional.of(new PatternConstant(text, compile, put))
                : Optional.empty();
    }

    /** What is done before something; a place where ways meet is not passed, only the numbers of lines are. */
    private static AbstractInsnNode before(AbstractInsnNode node) {
        AbstractInsnNode before = node.getPrevious();
        while (before.getType() == AbstractInsnNode.LABEL || before.getType() == AbstractInsnNode.LINE) {
            before = before.getPrevious();
        }
        return before;
    }

    private boolean isOnlyOne(InsnList initializer) {
        return StreamSupport.stream(initializer.spliterator(), false)
                        .filter(node -> node instanceof FieldInsnNode field
                                && field.getOpcode() == Opcodes.PUTSTATIC
                                && field.owner.equals(put.owner)
                                && field.name.equals(put.name))
                        .count()
                == 1;
    }
}
