package circuit.config;

import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import circuit.yaml.ScalarKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration file, and finds all that is wrong with it. */
public final class ConfigReader {
    private final Lengths lengths;
    private final Map<SettingKey, Config.Value> values = new EnumMap<>(SettingKey.class);
    private final List<Problem> mistakes = new ArrayList<>();

    private ConfigReader(Lengths lengths) {
        this.lengths = lengths;
    }

    /** What the document says; one that says nothing is a configuration too. */
    public static Config read(Document document, Lengths lengths) {
        ConfigReader reader = new ConfigReader(lengths);
        document.root().ifPresent(reader::root);
        List<Problem> problems = new ArrayList<>(document.problems());
        for (Problem mistake : reader.mistakes) {
            if (document.end().isEmpty() || mistake.compareTo(document.end().get()) < 0) {
                problems.add(mistake);
            }
        }
        Collections.sort(problems);
        return new Config(reader.values, problems);
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
            String fallback = "the keys here are " + English.all(SettingKey.texts());
            String remedy = NearestName.remedy(text, SettingKey.texts(), fallback);
            refuse(entry.key(), "%s is no known key; %s".formatted(Sanitizer.quoted(text), remedy));
            return;
        }
        Optional<String> value = key.get().form() instanceof SettingType.Items
                ? items(key.get(), entry.value())
                : single(key.get(), entry.value());
        value.ifPresent(right ->
                values.put(key.get(), new Config.Value(right, entry.value().line())));
    }

    private Optional<String> single(SettingKey key, Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            if (value.whole()) {
                refuse(value, "%s is a single value; write %s".formatted(key.text(), sample(key)));
            }
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            refuse(scalar, "%s has no value; write %s".formatted(key.text(), sample(key)));
            return Optional.empty();
        }
        Optional<String> fault = key.form().fault(scalar.text(), lengths).or(() -> mistaken(key.form(), scalar));
        fault.ifPresent(sentence -> refuse(scalar, key.text() + ": " + sentence));
        return fault.isPresent() ? Optional.empty() : Optional.of(scalar.text());
    }

    /** A value that reads right but is something else to YAML, and to every other program that reads the file. */
    private static Optional<String> mistaken(SettingType form, Node.Scalar scalar) {
        boolean isText = scalar.kind() == ScalarKind.TEXT;
        String shown = Sanitizer.shortened(scalar.text());
        if (form instanceof SettingType.Whole || form instanceof SettingType.Truth) {
            return isText
                    ? Optional.of("\"%s\" is a text in quotes; write %s".formatted(shown, shown))
                    : Optional.empty();
        }
        return isText
                ? Optional.empty()
                : Optional.of("%s is no text to YAML; quote it: \"%s\"".formatted(shown, shown));
    }

    private Optional<String> items(SettingKey key, Node value) {
        if (!(value instanceof Node.Sequence list)) {
            if (value.whole()) {
                refuse(value, "%s is a list; write %s".formatted(key.text(), sample(key)));
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

    private static String sample(SettingKey key) {
        return key.text() + ": " + key.form().sample();
    }

    private void refuse(Node place, String message) {
        mistakes.add(new Problem(place.line(), place.column(), message));
    }
}
