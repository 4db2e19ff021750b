package prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of every kind of place that Java links when it is first reached, and what came of each. */
final class Samples implements Supplier<List<String>> {
    private static final Supplier<String> AT_THE_CLASS = () -> "at the class";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    static final Pattern WORD = Pattern.compile("\\w");
    private static final Pattern LOUD = Pattern.compile("[A-Z]", Pattern.CASE_INSENSITIVE);
    private static final Pattern EITHER = Pattern.compile(DIGITS.pattern().isEmpty() ? "no" : "[y]es");
    private static final Pattern ONE_OF_TWO;
    private static Pattern later = Pattern.compile("[l]ater");

    static {
        if (DIGITS.matcher("1").matches()) {
            ONE_OF_TWO = Pattern.compile("[o]ne");
        } else {
            ONE_OF_TWO = Pattern.compile("[t]wo");
        }
    }

    private final List<String> found = new ArrayList<>();
    private final Supplier<String> atTheObject = () -> "at the object " + found.size();

    record All(
            boolean bool,
            char letter,
            byte tiny,
            short little,
            int whole,
            long big,
            float part,
            double finer,
            String text,
            int[] numbers,
            List<String> list) {}

    record Nothing() {}

    record Generic<T>(T value) {}

    enum Kind {
        LOUD(text -> text + "!"),
        QUIET(text -> "(" + text + ")");

        final UnaryOperator<String> way;

        Kind(UnaryOperator<String> way) {
            this.way = way;
        }
    }

    interface Greeting {
        String greet(String whom);

        private String politely(String whom) {
            return "dear " + greet(whom);
        }

        default Function<String, String> kindly() {
            return this::politely;
        }

        static Greeting of(String word) {
            return whom -> word + " " + whom;
        }
    }

    private class Inner {
        private String name() {
            return "inner";
        }

        Supplier<Supplier<String>> twice() {
            return () -> () -> name() + found.isEmpty();
        }
    }

    @Override
    public List<String> get() {
        references();
        conversions();
        captures();
        nests();
        records();
        strings(null, 'c', (byte) 1, (short) 2, 3, 4L, 5f, 6d, true);
        streams();
        patterns();
        return found;
    }

    private void note(Object result) {
        found.add(String.valueOf(result));
    }

    private void references() {
        Function<String, Integer> unbound = String::length;
        Supplier<String> bound = "bound"::trim;
        Function<Integer, List<String>> sized = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        Comparator<String> compared = String::compareTo;
        BiFunction<String, Object, Boolean> equal = String::equals;
        Supplier<String> ours = this::secret;
        Supplier<String> above = super::toString;
        Function<Object, String> known = Samples::known;
        note(unbound.apply("four") + bound.get() + sized.apply(3) + array.apply(2).length);
        note(compared.compare("a", "b") + " " + equal.apply("a", "a") + ours.get() + known.apply(7));
        note(above.get().startsWith("prelink.Samples@"));
    }

    private String secret() {
        return "secret";
    }

    private static String known(Object any) {
        return "known " + any;
    }

    private void conversions() {
        UnaryOperator<Integer> unboxed = Math::abs;
        ToIntFunction<String> primitive = String::length;
        ToLongFunction<Integer> wider = Integer::intValue;
        ToDoubleFunction<Long> boxWider = number -> number;
        Supplier<Object> boxed = () -> 5;
        Function<Character, Integer> letter = c -> (int) c;
        DoubleUnaryOperator exact = Math::sqrt;
        Consumer<String> dropped = found::add;
        LongConsumer droppedTwice = Math::abs;
        Runnable droppedOnly = System::nanoTime;
        BooleanSupplier truth = found::isEmpty;
        IntPredicate tested = Character::isDigit;
        ToLongFunction<Integer> out = Long::valueOf;
        Function<Object, Object> any = Object::hashCode;
        dropped.accept("kept by the list alone");
        droppedTwice.accept(-1);
        droppedOnly.run();
        note(unboxed.apply(-3) + primitive.applyAsInt("ab") + wider.applyAsLong(4) + boxWider.applyAsDouble(2L));
        note(boxed.get() + " " + letter.apply('a') + exact.applyAsDouble(4) + truth.getAsBoolean() + tested.test('5'));
        note(out.applyAsLong(9) + " " + any.apply("x"));
    }

    private void captures() {
        int whole = 1;
        long big = 2;
        double fine = 3.5;
        boolean truth = true;
        char letter = 'l';
        float part = 4.5f;
        byte tiny = 6;
        short little = 7;
        String text = "text";
        int[] numbers = {8};
        Supplier<String> all =
                () -> whole + "," + big + fine + truth + letter + part + tiny + little + text + numbers[0];
        LongSupplier sum = () -> whole + big;
        ObjIntConsumer<String> both = (name, number) -> note(name + number + text);
        both.accept("both", 9);
        note(all.get() + sum.getAsLong());
        Predicate<String> combined = ((Predicate<String>) String::isEmpty)
                .or(word -> word.equals(text))
                .negate();
        note(combined.test("text") + " " + combined.test("other"));
        Supplier<String> one = () -> "same";
        note(List.of(one.get(), AT_THE_CLASS.get(), atTheObject.get()));
        note(once() == once());
    }

    private static Runnable once() {
        return () -> {};
    }

    private void nests() {
        note(new Inner().twice().get().get());
        note(Greeting.of("hello").kindly().apply("world"));
        note(Kind.LOUD.way.apply("a") + Kind.QUIET.way.apply("b"));
    }

    private void records() {
        int[] numbers = {1};
        All one = new All(true, 'x', (byte) -1, (short) -2, -3, 1L << 40, 0.5f, Double.NaN, "t", numbers, List.of("u"));
        All same =
                new All(true, 'x', (byte) -1, (short) -2, -3, 1L << 40, 0.5f, Double.NaN, "t", numbers, List.of("u"));
        All zero = new All(false, 'y', (byte) 0, (short) 0, 0, 0, 0f, 0.0, "", numbers, List.of());
        All minus = new All(false, 'y', (byte) 0, (short) 0, 0, 0, 0f, -0.0, "", numbers, List.of());
        note(one.equals(same) + " " + one.equals(zero) + zero.equals(minus) + one.equals(null) + one.equals("t"));
        note(new All(true, 'x', (byte) -1, (short) -2, -3, 1L << 40, 0.5f, 1, "t", null, null).hashCode());
        note(zero.toString().replaceAll("\\[I@[0-9a-f]+", "numbers"));
        note(new Nothing() + " " + new Nothing().equals(new Nothing()) + new Nothing().hashCode());
        note(new Generic<>(List.of(1)) + " " + new Generic<>(2).equals(new Generic<>(2))
                + new Generic<>(null).hashCode());
        note(one.hashCode() == same.hashCode());
    }

    private void strings(
            Object none,
            char letter,
            byte tiny,
            short little,
            int whole,
            long big,
            float part,
            double fine,
            boolean truth) {
        String joined = "" + none + letter + tiny + little + " " + whole + big + part + fine + truth + "\t";
        joined += whole;
        note(joined);
        note(none + "");
    }

    private void streams() {
        List<String> words = Arrays.asList("one", "two", null, "three");
        note(words.stream().filter(word -> word != null).map(String::length).toList());
        note(words.stream().toList().contains(null) + " " + Stream.of().toList());
        note(failure(() -> Stream.of(1).toList().add(2)) + failure(() -> Stream.of(1).toList().set(0, 2)));
        note(words.stream().findFirst() + " " + Stream.of().findFirst() + Stream.iterate(1, i -> i + 1).findFirst());
        note(failure(() -> Stream.of((Object) null).findFirst()));
        note(words.stream().anyMatch(word -> word == null) + " " + words.stream().allMatch(word -> word != null));
        note(words.stream().noneMatch("two"::equals) + " " + Stream.of().anyMatch(any -> true));
        note(Stream.of().allMatch(any -> false) + " " + Stream.of().noneMatch(any -> true));
        note(Stream.iterate(1, i -> i + 1).anyMatch(i -> i > 5) + " " + Stream.of(1, 2).allMatch(i -> i > 0));
        List<Integer> looked = new ArrayList<>();
        note(Stream.of(1, 2, 3, 4).peek(looked::add).anyMatch(i -> i == 2) + " " + looked);
        note(IntStream.of(1, 2, 3).sum() + " " + IntStream.of(1, 2, 3).max() + IntStream.of(3, 2).min());
        note(IntStream.empty().sum() + " " + IntStream.empty().max() + IntStream.empty().min());
        note(IntStream.range(0, 3).boxed().toList() + " " + "abc".chars().allMatch(Character::isLetter));
        note("a1".chars().anyMatch(Character::isDigit) + " " + "a1".chars().noneMatch(Character::isDigit));
        note(IntStream.iterate(1, i -> i + 1).anyMatch(i -> i > 3) + " " + IntStream.empty().allMatch(i -> false));
    }

    private static String failure(Runnable work) {
        try {
            work.run();
            return "none";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private void patterns() {
        note(DIGITS.matcher("12").matches() + " " + WORD.matcher("x").matches() + LOUD.matcher("a").matches());
        note(EITHER.matcher("yes").matches() + " " + ONE_OF_TWO.pattern() + (DIGITS == DIGITS));
        note(Elsewhere.hasWord("a b") + " " + Elsewhere.asked.get().matcher("7").matches());
        note(System.getLogger("samples").getName());
        later = null;
        note(later);
        note(new Heir().isNumber("12") + " " + new Heir().digit() + Older.isNumber("x") + Guarded.WORD.pattern());
        note(failure(() -> Stream.of().allMatch(null)) + failure(() -> IntStream.empty().allMatch(null)));
    }

    /** Another class of the nest. */
    private static final class Elsewhere {
        static final Supplier<Pattern> asked = () -> DIGITS;

        static boolean hasWord(String text) {
            return WORD.matcher(text).find();
        }
    }
}

/** What a class inherits is named as its own. */
class Forebear {
    static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    static boolean isDigit(String text) {
        return DIGIT.matcher(text).matches();
    }
}

final class Heir extends Forebear {
    private static final String DIGIT = "7";

    boolean digit() {
        return isDigit(DIGIT);
    }

    boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}

/** A class that is made to look as if it came from Java 8. */
final class Older {
    static boolean isNumber(String text) {
        return Heir.NUMBER.matcher(text).matches();
    }
}

/** A constant that is made under watch. */
final class Guarded {
    static final Pattern WORD;
    private static final Pattern KEPT;

    static {
        try {
            KEPT = Pattern.compile("[k]ept");
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e);
        }
        WORD = KEPT;
    }

    private Guarded() {}
}
