package circuit.config;

import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Node.ScalarKind;
import circuit.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration file, and finds all that is wrong with it. */
final class ConfigReader {
    private final Map<SettingKey, ConfigFile.Value> values = new EnumMap<>(SettingKey.class);
    private final List<Problem> problems = new ArrayList<>();

    private ConfigReader() {}

    /** Reads a document; an empty one is a valid configuration. */
    static ConfigFile read(Path path, Document document) {
        ConfigReader reader = new ConfigReader();
        document.root().ifPresent(reader::root);
        return new ConfigFile(path, reader.values, document.problemsWith(reader.problems));
    }

    private void root(Node root) {
        if (root instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::entry);
        } else if (root.whole()) {
            refuse(root, "a configuration is made of keys and values, like sound: bell");
        }
    }

    private void entry(Node.Entry entry) {
        String text = entry.key().text();
        Optional<SettingKey> key = SettingKey.of(text);
        if (key.isEmpty()) {
            refuse(entry.key(), NearestName.unknownKey(text, SettingKey.texts()));
            return;
        }
        Optional<String> value = key.get().type() instanceof SettingType.WordList
                ? items(key.get(), entry.value())
                : single(key.get(), entry.value());
        value.ifPresent(right ->
                values.put(key.get(), new ConfigFile.Value(right, entry.value().line())));
    }

    private Optional<String> single(SettingKey key, Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            if (value.whole()) {
                refuse(value, "%s is a single value; write %s".formatted(key.text(), example(key)));
            }
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            refuse(scalar, "%s has no value; write %s".formatted(key.text(), example(key)));
            return Optional.empty();
        }
        Optional<String> fault = key.type().fault(scalar.text()).or(() -> misquoted(key.type(), scalar));
        fault.ifPresent(sentence -> refuse(scalar, key.text() + ": " + sentence));
        return fault.isPresent() ? Optional.empty() : Optional.of(scalar.text());
    }

    /** The fault of a value that is right as text, but of another type in YAML. */
    private static Optional<String> misquoted(SettingType type, Node.Scalar scalar) {
        boolean isText = scalar.kind() == ScalarKind.TEXT;
        String shown = Sanitizer.shortened(scalar.text());
        if (type instanceof SettingType.WholeNumber || type instanceof SettingType.TrueOrFalse) {
            return isText
                    ? Optional.of("\"%s\" is a text in quotes; write %s".formatted(shown, shown))
                    : Optional.empty();
        }
        return isText
                ? Optional.empty()
                : Optional.of("%s is not a text in YAML; quote it: \"%s\"".formatted(shown, shown));
    }

    private Optional<String> items(SettingKey key, Node value) {
        if (!(value instanceof Node.Sequence list)) {
            if (value.whole()) {
                refuse(value, "%s is a list; write %s".formatted(key.text(), example(key)));
            }
            return Optional.empty();
        }
        List<String> items = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Scalar scalar && isItem(scalar)) {
                items.add(scalar.text().strip());
            } else if (item.whole()) {
                refuse(item, "an item of %s is a word or two, without a comma".formatted(key.text()));
            }
        }
        boolean allRight = items.size() == list.items().size();
        return allRight ? Optional.of(String.join(",", items)) : Optional.empty();
    }

    private static boolean isItem(Node.Scalar scalar) {
        return scalar.kind() == ScalarKind.TEXT
                && !scalar.text().isBlank()
                && scalar.text().indexOf(',') < 0;
    }

    private static String example(SettingKey key) {
        return key.text() + ": " + key.type().example();
    }

    private void refuse(Node place, String message) {
        problems.add(new Problem(place.line(), place.column(), message));
    }
}
