package circuit.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings that a key of the configuration file, an environment variable or an option can set. */
@SuppressWarnings("ImmutableEnumChecker") // the types are records of strings and numbers
public enum SettingKey {
    SOUND(SettingType.Choice.of("tone", "bell", "voice", "off"), "tone"),
    VOLUME(new SettingType.WholeNumber(0, 100), "100"),
    ON_CUE(new SettingType.Text(), ""),
    VIEW(SettingType.Choice.of("full", "line", "plain", "json"), "full"),
    COLOR(SettingType.Choice.of("auto", "always", "never"), "auto"),
    THEME(SettingType.Choice.of("auto", "dark", "light"), "auto"),
    FLASH(new SettingType.TrueOrFalse(), "true"),
    FIGURE(new SettingType.TrueOrFalse(), "true"),
    LEVEL(SettingType.Choice.of("easier", "standard", "harder"), "standard"),
    HAVE(new SettingType.WordList(), ""),
    LEAD_IN(new SettingType.Time(true), ""),
    PACE(new SettingType.Time(false), "3s"),
    UNITS(SettingType.Choice.of("kg", "lb"), "kg"),
    WAIT(new SettingType.TrueOrFalse(), "false"),
    AWAKE(new SettingType.TrueOrFalse(), "true"),
    FIT(new SettingType.FolderPath(), ""),
    DATA(new SettingType.FolderPath(), ""),
    ROUTINES(new SettingType.FolderPath(), "");

    private final SettingType type;
    private final String defaultValue;

    SettingKey(SettingType type, String defaultValue) {
        this.type = type;
        this.defaultValue = defaultValue;
    }

    /** As it is written in the file. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type of its values. */
    public SettingType type() {
        return type;
    }

    /** The built-in default; empty where nothing is set or where it depends on something else. */
    public Optional<String> defaultValue() {
        return Optional.of(defaultValue).filter(text -> !text.isEmpty());
    }

    /** The key of that name. */
    public static Optional<SettingKey> of(String text) {
        return Stream.of(values()).filter(key -> key.text().equals(text)).findFirst();
    }

    static List<String> texts() {
        return Stream.of(values()).map(SettingKey::text).toList();
    }
}
