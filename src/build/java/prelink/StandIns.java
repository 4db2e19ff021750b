package prelink;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Has a method call others of this step's own where they stand in for the JDK's. */
final class StandIns extends MethodVisitor {
    private static final Map<String, Class<?>> CLASSES = Map.of(
            Type.getInternalName(Stream.class), Streams.class,
            Type.getInternalName(IntStream.class), Streams.class,
            Type.getInternalName(System.class), Silence.class);
    private static final Set<String> METHODS = methods();

    StandIns(MethodVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** The classes whose methods stand in, to go into the program. */
    static Map<String, byte[]> classes() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> standIn : CLASSES.values()) {
            try (InputStream code = standIn.getResourceAsStream(standIn.getSimpleName() + ".class")) {
                classes.put(
                        Type.getInternalName(standIn),
                        Objects.requireNonNull(code, standIn.getName()).readAllBytes());
            }
        }
        return classes;
    }

    /** Whether a class has methods that stand in, and so has to call the JDK's itself. */
    static boolean isOne(String name) {
        return CLASSES.values().stream()
                .anyMatch(standIn -> Type.getInternalName(standIn).equals(name));
    }

    private static Set<String> methods() {
        Set<String> methods = new HashSet<>();
        for (Class<?> standIn : CLASSES.values()) {
            for (Method method : standIn.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
                    methods.add(key(standIn, method.getName(), Type.getMethodDescriptor(method)));
                }
            }
        }
        return Set.copyOf(methods);
    }

    private static String key(Class<?> standIn, String name, String type) {
        return Type.getInternalName(standIn) + '.' + name + type;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
        Class<?> standIn = CLASSES.get(owner);
        String here = opcode == Opcodes.INVOKESTATIC ? type : withFirst(owner, type);
        if (standIn != null && METHODS.contains(key(standIn, name, here))) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(standIn), name, here, false);
        } else {
            super.visitMethodInsn(opcode, owner, name, type, isInterface);
        }
    }

    /** A method's type with its object as the first parameter. */
    private static String withFirst(String owner, String type) {
        Type[] parameters = Type.getArgumentTypes(type);
        Type[] all = new Type[parameters.length + 1];
        all[0] = Type.getObjectType(owner);
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return Type.getMethodDescriptor(Type.getReturnType(type), all);
    }
}
