package circuit.library.dose;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a text: the value it stands for, or the sentence that refuses it. */
public sealed interface Parsed<T> {

    /** It was understood. */
    record Good<T>(T value) implements Parsed<T> {
        @Override
        public <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
            return next.apply(value);
        }
    }

    /** It was not; the message shows the text and says what would be right. */
    record Bad<T>(String message) implements Parsed<T> {
        @Override
        public <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
            return new Bad<>(message);
        }
    }

    /** What a constructor that guards itself makes of the text, or its complaint. */
    public static <T> Parsed<T> guarded(Supplier<? extends T> constructor) {
        try {
            return new Good<>(constructor.get());
        } catch (IllegalArgumentException e) {
            return new Bad<>(String.valueOf(e.getMessage()));
        }
    }

    /** Goes on with the value, if there is one. */
    <R> Parsed<R> then(Function<? super T, Parsed<R>> next);
}
