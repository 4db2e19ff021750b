package prelink;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** A joined string, {@code "a" + b}, by the recipe that {@link java.lang.invoke.StringConcatFactory} is given. */
final class Joined {
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    private Joined() {}

    /** Whether the recipe is a string alone, without constants of other kinds beside it. */
    static boolean canWrite(Object[] facts) {
        return facts.length == 1 && facts[0] instanceof String recipe && recipe.indexOf(CONSTANT) < 0;
    }

    static void write(GeneratorAdapter code, String type, Object[] facts) {
        Type[] arguments = Type.getArgumentTypes(type);
        StringCode joined = StringCode.begin(code);
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char c : ((String) facts[0]).toCharArray()) {
            if (c == ARGUMENT) {
                joined.append(text.toString());
                text.setLength(0);
                code.loadArg(next);
                joined.append(arguments[next]);
                next++;
            } else {
                text.append(c);
            }
        }
        joined.append(text.toString());
        joined.end();
    }
}
