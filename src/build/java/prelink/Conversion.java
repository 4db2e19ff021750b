package prelink;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** How a value on the stack becomes one of another type, as {@link java.lang.invoke.LambdaMetafactory} has it. */
interface Conversion {
    void write(GeneratorAdapter code);

    /** An argument: from how the interface hands it over, through what it is known to be, to how it is taken. */
    static Conversion from(Type erased, Type exact, Type taken) {
        return code -> {
            narrow(code, erased, exact);
            convert(code, exact, taken);
        };
    }

    /** A result: from what was given, through what it is known to be, to how the interface hands it back. */
    static Conversion back(Type given, Type exact, Type erased) {
        return code -> {
            if (erased.getSort() == Type.VOID) {
                drop(code, given);
            } else {
                convert(code, given, exact);
                convert(code, exact, erased);
            }
        };
    }

    private static void drop(GeneratorAdapter code, Type given) {
        if (given.getSize() == 2) {
            code.pop2();
        } else if (given.getSize() == 1) {
            code.pop();
        }
    }

    private static void narrow(GeneratorAdapter code, Type erased, Type exact) {
        if (!isPrimitive(exact) && !exact.equals(erased)) {
            code.checkCast(exact);
        }
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            unbox(code, from, to);
        } else {
            narrow(code, from, to);
        }
    }

    /** Out of its own box, and then made wider. */
    private static void unbox(GeneratorAdapter code, Type from, Type to) {
        Type inside = inside(from);
        code.unbox(isPrimitive(inside) ? inside : to);
        if (isPrimitive(inside)) {
            code.cast(inside, to);
        }
    }

    /** What a box holds; anything else holds itself. */
    private static Type inside(Type box) {
        return switch (box.getInternalName()) {
            case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
            case "java/lang/Character" -> Type.CHAR_TYPE;
            case "java/lang/Byte" -> Type.BYTE_TYPE;
            case "java/lang/Short" -> Type.SHORT_TYPE;
            case "java/lang/Integer" -> Type.INT_TYPE;
            case "java/lang/Long" -> Type.LONG_TYPE;
            case "java/lang/Float" -> Type.FLOAT_TYPE;
            case "java/lang/Double" -> Type.DOUBLE_TYPE;
            default -> box;
        };
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY && type.getSort() != Type.VOID;
    }
}
