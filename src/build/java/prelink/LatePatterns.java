package prelink;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.MethodNode;

/**
 * Patterns that classes keep in constants of their own are compiled when they are first asked for, not with the class:
 * most are for what seldom comes, and to compile one links lambdas of the JDK's own. Only private constants are, as all
 * code that can read those is of one nest, and names their class.
 */
final class LatePatterns {
    private static final String INITIALIZER = "<clinit>";
    private static final String ASK = "()" + PatternConstant.TYPE;
    private static final int OWN = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;

    /** What is compiled, by class and field. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    private LatePatterns() {}

    /** Those of a program. */
    static LatePatterns in(Collection<byte[]> classes) {
        LatePatterns late = new LatePatterns();
        classes.forEach(code -> new ClassReader(code).accept(late.new Search(), 0));
        return late;
    }

    /** Changes a class on its way to the next visitor. */
    ClassVisitor before(ClassVisitor next) {
        return new Change(next);
    }

    private static String key(String owner, String field) {
        return owner + '.' + field;
    }

    private static String asker(String field) {
        return "pattern$" + field;
    }

    private final class Search extends ClassVisitor {
        private final Set<String> constants = new HashSet<>();
        private String owner = "";

        Search() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            owner = name;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String field, String type, String signature, Object value) {
            if ((access & OWN) == OWN && type.equals(PatternConstant.TYPE)) {
                constants.add(field);
            }
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            if (!method.equals(INITIALIZER)) {
                return null;
            }
            return new MethodNode(Opcodes.ASM9, access, method, type, signature, exceptions) {
                @Override
                public void visitEnd() {
                    // Without the code that it watches over, what catches exceptions would watch over nothing.
                    if (tryCatchBlocks.isEmpty()) {
                        PatternConstant.of(instructions).forEach(Search.this::found);
                    }
                }
            };
        }

        private void found(PatternConstant constant) {
            if (constant.put().owner.equals(owner) && constants.contains(constant.name())) {
                texts.put(key(owner, constant.name()), constant.regex());
            }
        }
    }

    private final class Change extends ClassVisitor {
        private final Map<String, Integer> fields = new LinkedHashMap<>();
        private String name = "";

        Change(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            this.name = name;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String field, String type, String signature, Object value) {
            if (!texts.containsKey(key(name, field))) {
                return super.visitField(access, field, type, signature, value);
            }
            int open = access & ~Opcodes.ACC_FINAL;
            fields.put(field, open);
            return super.visitField(open | Opcodes.ACC_VOLATILE, field, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            MethodVisitor next = asking(super.visitMethod(access, method, type, signature, exceptions));
            if (fields.isEmpty() || !method.equals(INITIALIZER)) {
                return next;
            }
            return new MethodNode(Opcodes.ASM9, access, method, type, signature, exceptions) {
                @Override
                public void visitEnd() {
                    for (PatternConstant constant : PatternConstant.of(instructions)) {
                        if (fields.containsKey(constant.name())) {
                            instructions.remove(constant.text());
                            instructions.remove(constant.compile());
                            instructions.remove(constant.put());
                        }
                    }
                    accept(next);
                }
            };
        }

        private MethodVisitor asking(MethodVisitor next) {
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    boolean late = type.equals(PatternConstant.TYPE) && texts.containsKey(key(owner, field));
                    if (opcode == Opcodes.GETSTATIC && late) {
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, asker(field), ASK, false);
                    } else {
                        super.visitFieldInsn(opcode, owner, field, type);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            fields.forEach(this::writeAsker);
            super.visitEnd();
        }

        /** Two threads that are the first to ask both compile it, and either does. */
        private void writeAsker(String field, int access) {
            Type owner = Type.getObjectType(name);
            Type pattern = Type.getType(PatternConstant.TYPE);
            GeneratorAdapter code = new GeneratorAdapter(
                    super.visitMethod(access | Opcodes.ACC_SYNTHETIC, asker(field), ASK, null, null),
                    access,
                    asker(field),
                    ASK);
            Label compiled = code.newLabel();
            code.visitCode();
            code.getStatic(owner, field, pattern);
            code.ifNonNull(compiled);
            code.push(texts.getOrDefault(key(name, field), ""));
            code.invokeStatic(pattern, new Method("compile", PatternConstant.COMPILE));
            code.putStatic(owner, field, pattern);
            code.mark(compiled);
            code.visitFrame(Opcodes.F_NEW, 0, new Object[0], 0, new Object[0]);
            code.getStatic(owner, field, pattern);
            code.returnValue();
            code.endMethod();
        }
    }
}
