package circuit.cli.options;

import circuit.config.SettingKey;
import circuit.library.dose.DurationParser;
import circuit.text.Sanitizer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * An option, declared once with the type of its value: commands add its {@link #spec} and read it from the
 * {@link Arguments}. Built by picocli's programmatic model, as annotations cost 40 ms at every start (JDK 25, with an AOT
 * cache).
 */
public final class TypedOption<T> {
    private final String name;
    private final Supplier<OptionSpec.Builder> builder;
    private final ITypeConverter<T> converter;
    private final Optional<SettingKey> key;

    private TypedOption(
            String name, Supplier<OptionSpec.Builder> builder, ITypeConverter<T> converter, Optional<SettingKey> key) {
        this.name = name;
        this.builder = builder;
        this.converter = converter;
        this.key = key;
    }

    /** An option without a value. */
    public static TypedOption<Boolean> flag(String name, String help) {
        return new TypedOption<>(
                name,
                () -> OptionSpec.builder(name).type(boolean.class).arity("0").description(help),
                Boolean::parseBoolean,
                Optional.empty());
    }

    /** An option without a value that has an opposite: {@code --wait} and {@code --no-wait}. */
    public static TypedOption<Boolean> negatable(String name, String help) {
        return flag(name, help).with(builder -> builder.negatable(true));
    }

    public static TypedOption<String> text(String name, String label, String help) {
        return valued(name, label, String.class, help, text -> text);
    }

    /** An option with a whole number, both bounds included. */
    public static TypedOption<Integer> number(String name, String label, int least, int most, String help) {
        return valued(name, label, Integer.class, help, text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // The message below covers this as well.
            }
            throw new TypeConversionException("%s takes a whole number from %,d to %,d, not %s"
                    .formatted(name, least, most, Sanitizer.quoted(text)));
        });
    }

    static TypedOption<Duration> duration(String name, String help) {
        return valued(name, "D", Duration.class, help, text -> {
            try {
                return DurationParser.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(name + ": " + e.getMessage());
            }
        });
    }

    /** An option with one of the enum's names in lower case. */
    public static <E extends Enum<E>> TypedOption<E> choice(String name, String label, Class<E> type, String help) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(TypedOption::word).toList();
        return valued(name, label, type, help, text -> choice(name, text, type))
                .with(builder -> builder.completionCandidates(words));
    }

    /** An option with a comma-separated list. */
    static TypedOption<Set<String>> list(String name, String help) {
        // Not declared as a Set, of which picocli would convert each element by itself.
        return valued(name, "LIST", Object.class, help, TypedOption::items);
    }

    /** An option with a folder, which need not be there. */
    public static TypedOption<Path> folder(String name, String help) {
        return valued(name, "DIR", Path.class, help, text -> {
            if (text.isBlank()) {
                throw new TypeConversionException("%s needs a folder, and its value is empty".formatted(name));
            }
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException(
                        "%s: %s cannot be the name of a folder".formatted(name, Sanitizer.quoted(text)));
            }
        });
    }

    /** An option with the words up to the next option, one at least. */
    public static TypedOption<List<String>> texts(String name, String label, String help) {
        return new TypedOption<>(
                name,
                () -> OptionSpec.builder(name)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1..*")
                        .paramLabel(label)
                        .description(help),
                List::of,
                Optional.empty());
    }

    private static <T> TypedOption<T> valued(
            String name, String label, Class<?> type, String help, ITypeConverter<T> converter) {
        return new TypedOption<>(
                name,
                () -> OptionSpec.builder(name)
                        .type(type)
                        .arity("1")
                        .converters(converter)
                        .paramLabel(label)
                        .description(help),
                converter,
                Optional.empty());
    }

    /** The same option; where it is not given, the environment or the configuration file may set it under this key. */
    public TypedOption<T> orSetting(SettingKey setting) {
        return new TypedOption<>(name, builder, converter, Optional.of(setting));
    }

    /** The same option, taken before the command as well as after it. */
    TypedOption<T> everywhere() {
        return with(builder -> builder.scopeType(ScopeType.INHERIT));
    }

    public String name() {
        return name;
    }

    Optional<SettingKey> key() {
        return key;
    }

    private TypedOption<T> with(UnaryOperator<OptionSpec.Builder> change) {
        return new TypedOption<>(name, () -> change.apply(builder.get()), converter, key);
    }

    /**
     * A new description for picocli, to be added to one command. It comes from a builder of its own, as descriptions from
     * one builder share the value that is parsed.
     */
    public OptionSpec spec() {
        return builder.get().build();
    }

    /** Reads a text as a value of this option. */
    T parse(String text) {
        try {
            return converter.convert(text);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("converters throw no checked exceptions", e);
        }
    }

    /** The constant of that lower-case name; {@code what} names the option or argument in the message. */
    public static <E extends Enum<E>> E choice(String what, String text, Class<E> type) {
        E[] choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("%s is one of %s, not %s"
                        .formatted(
                                what,
                                Arrays.stream(choices).map(TypedOption::word).collect(Collectors.joining(", ")),
                                Sanitizer.quoted(text))));
    }

    /** The elements of a comma-separated list, without blank ones. */
    public static Set<String> items(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A constant's name as it is typed. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
