package circuit.config;

import circuit.yaml.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file says.
 *
 * @param values those that are right
 * @param problems all that is wrong, in the order of the file
 */
public record Config(Map<SettingKey, Value> values, List<Problem> problems) {
    public Config {
        EnumMap<SettingKey, Value> sorted = new EnumMap<>(SettingKey.class);
        sorted.putAll(values);
        values = sorted;
        problems = List.copyOf(problems);
    }

    /** A value as the option of the same name would take it, and the line that it stands on. */
    public record Value(String text, int line) {}

    /** What the file says of that key. */
    public Optional<Value> value(SettingKey key) {
        return Optional.ofNullable(values.get(key));
    }
}
