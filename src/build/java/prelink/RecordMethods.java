package prelink;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** A record's {@code equals}, {@code hashCode} and {@code toString}, with the results of those that Java would link. */
record RecordMethods(GeneratorAdapter code, Type type, List<String> names, List<Handle> fields) {
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final int PRIME = 31;

    /** Writes the one that is asked for; the facts are the record's class, its components' names and their fields. */
    static void write(GeneratorAdapter code, String method, Object[] facts) {
        String all = (String) facts[1];
        RecordMethods methods = new RecordMethods(
                code,
                (Type) facts[0],
                all.isEmpty() ? List.of() : List.of(all.split(";", -1)),
                Arrays.stream(facts).skip(2).map(Handle.class::cast).toList());
        switch (method) {
            case "equals" -> methods.equalTo();
            case "hashCode" -> methods.hash();
            default -> methods.text();
        }
    }

    private void hash() {
        code.push(0);
        for (Handle field : fields) {
            Type component = Type.getType(field.getDesc());
            code.push(PRIME);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            code.loadArg(0);
            get(field);
            Type owner = isPrimitive(component) ? box(component) : OBJECTS;
            String argument = isPrimitive(component) ? component.getDescriptor() : "Ljava/lang/Object;";
            code.invokeStatic(owner, new Method("hashCode", "(" + argument + ")I"));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    private void equalTo() {
        Label different = new Label();
        code.loadArg(1);
        code.instanceOf(type);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            Type component = Type.getType(field.getDesc());
            code.loadArg(0);
            get(field);
            code.loadArg(1);
            code.checkCast(type);
            get(field);
            if (isPrimitive(component)) {
                String types = component.getDescriptor().repeat(2);
                code.invokeStatic(box(component), new Method("compare", "(" + types + ")I"));
                code.visitJumpInsn(Opcodes.IFNE, different);
            } else {
                code.invokeStatic(OBJECTS, new Method("equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
        }
        code.push(true);
        code.returnValue();
        code.mark(different);
        Object[] locals = {type.getInternalName(), "java/lang/Object"};
        code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
        code.push(false);
    }

    private void text() {
        StringCode joined = StringCode.begin(code);
        String name = type.getInternalName();
        joined.append(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1) + "[");
        for (int i = 0; i < fields.size(); i++) {
            joined.append((i == 0 ? "" : ", ") + names.get(i) + "=");
            code.loadArg(0);
            get(fields.get(i));
            joined.append(Type.getType(fields.get(i).getDesc()));
        }
        joined.append("]");
        joined.end();
    }

    private void get(Handle field) {
        code.getField(type, field.getName(), Type.getType(field.getDesc()));
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type box(Type primitive) {
        return Type.getObjectType(
                switch (primitive.getSort()) {
                    case Type.BOOLEAN -> "java/lang/Boolean";
                    case Type.CHAR -> "java/lang/Character";
                    case Type.BYTE -> "java/lang/Byte";
                    case Type.SHORT -> "java/lang/Short";
                    case Type.INT -> "java/lang/Integer";
                    case Type.LONG -> "java/lang/Long";
                    case Type.FLOAT -> "java/lang/Float";
                    default -> "java/lang/Double";
                });
    }
}
