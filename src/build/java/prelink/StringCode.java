package prelink;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes code that joins a string, with its builder on the stack. */
record StringCode(GeneratorAdapter code) {
    private static final Type TYPE = Type.getType(StringBuilder.class);

    static StringCode begin(GeneratorAdapter code) {
        code.newInstance(TYPE);
        code.dup();
        code.invokeConstructor(TYPE, new Method("<init>", "()V"));
        return new StringCode(code);
    }

    void append(String text) {
        if (!text.isEmpty()) {
            code.push(text);
            append(Type.getType(String.class));
        }
    }

    /** The value on the stack. */
    void append(Type type) {
        String taken = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.OBJECT, Type.ARRAY ->
                type.getInternalName().equals("java/lang/String") ? type.getDescriptor() : "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
        code.invokeVirtual(TYPE, new Method("append", "(" + taken + ")Ljava/lang/StringBuilder;"));
    }

    void end() {
        code.invokeVirtual(TYPE, new Method("toString", "()Ljava/lang/String;"));
    }
}
