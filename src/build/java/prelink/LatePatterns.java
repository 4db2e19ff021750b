package prelink;

import java.util.Collection;
import java.util.HashMap;
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
 * Patterns that classes keep in constants are compiled when they are first asked for, not with the class: most are for
 * what seldom comes, and to compile one links lambdas of the JDK's own.
 */
final class LatePatterns {
    private static final String INITIALIZER = "<clinit>";
    private static final String ASK = "()" + PatternConstant.TYPE;

    /** What is compiled, by class and field. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** All constants that are patterns, by class and field. */
    private final Set<String> declared = new HashSet<>();

    private final Map<String, String> superclasses = new HashMap<>();

    private LatePatterns() {}

    /** Those of a program, except what one of the classes reads that stay as they are. */
    static LatePatterns in(Collection<byte[]> changing, Collection<byte[]> staying) {
        LatePatterns late = new LatePatterns();
        changing.forEach(code -> new ClassReader(code).accept(late.new Search(), 0));
        Set<String> read = new HashSet<>();
        staying.forEach(code -> new ClassReader(code).accept(late.new Reading(read), 0));
        late.texts.keySet().removeAll(read);
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

    /** The constant that is meant: code names the class it sees, which may have inherited it. */
    private String meant(String owner, String field) {
        String at = owner;
        while (superclasses.containsKey(at) && !declared.contains(key(at, field))) {
            at = superclasses.getOrDefault(at, at);
        }
        return key(at, field);
    }

    private final class Search extends ClassVisitor {
        private String name = "";
        private boolean isInterface;

        Search() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            this.name = name;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            superclasses.put(name, superName);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String field, String type, String signature, Object value) {
            if (type.equals(PatternConstant.TYPE)) {
                declared.add(key(name, field));
            }
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            if (isInterface || !method.equals(INITIALIZER)) {
                return null;
            }
            return new MethodNode(Opcodes.ASM9, access, method, type, signature, exceptions) {
                @Override
                public void visitEnd() {
                    for (PatternConstant constant : PatternConstant.of(instructions)) {
                        texts.put(key(constant.put().owner, constant.name()), constant.regex());
                    }
                }
            };
        }
    }

    /** Of classes that stay as they are: what they read has to be there. */
    private final class Reading extends ClassVisitor {
        private final Set<String> read;

        Reading(Set<String> read) {
            super(Opcodes.ASM9);
            this.read = read;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String fieldType) {
                    read.add(meant(owner, field));
                }
            };
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
                    String meant = meant(owner, field);
                    if (opcode == Opcodes.GETSTATIC && texts.containsKey(meant)) {
                        String declaring = meant.substring(0, meant.length() - field.length() - 1);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, declaring, asker(field), ASK, false);
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
