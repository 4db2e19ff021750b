package circuit.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be set once and for all: by a key of the file, a variable of the environment, an option of a command. */
@SuppressWarnings("ImmutableEnumChecker") // a form is a record of texts and numbers
public enum SettingKey {
    SOUND(SettingType.Word.of("tone", "bell", "voice", "off"), "tone"),
    VOLUME(new SettingType.Whole(0, 100), "100"),
    ON_CUE(new SettingType.Line(), ""),
    VIEW(SettingType.Word.of("full", "line", "plain", "json"), "full"),
    COLOR(SettingType.Word.of("auto", "always", "never"), "auto"),
    FLASH(new SettingType.Truth(), "true"),
    FIGURE(new SettingType.Truth(), "true"),
    LEVEL(SettingType.Word.of("easier", "standard", "harder"), "standard"),
    HAVE(new SettingType.Items(), ""),
    LEAD_IN(new SettingType.Length(true), ""),
    PACE(new SettingType.Length(false), "3s"),
    WAIT(new SettingType.Truth(), "false"),
    AWAKE(new SettingType.Truth(), "true"),
    DATA(new SettingType.Place(), ""),
    ROUTINES(new SettingType.Place(), "");

    private final SettingType form;
    private final String otherwise;

    SettingKey(SettingType form, String otherwise) {
        this.form = form;
        this.otherwise = otherwise;
    }

    /** As it is written in the file. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its values look like. */
    public SettingType form() {
        return form;
    }

    /** The built-in default; empty where nothing is set or where it depends on something else. */
    public Optional<String> otherwise() {
        return Optional.of(otherwise).filter(text -> !text.isEmpty());
    }

    /** The key of that name. */
    public static Optional<SettingKey> of(String text) {
        for (SettingKey key : values()) {
            if (key.text().equals(text)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    static List<String> texts() {
        return List.of(values()).stream().map(SettingKey::text).toList();
    }
}
