package circuit.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be set once and for all: by a key of the file, a variable of the environment, an option of a command. */
@SuppressWarnings("ImmutableEnumChecker") // a form is a record of texts and numbers
public enum Key {
    SOUND(Form.Word.of("tone", "bell", "voice", "off"), "tone"),
    VOLUME(new Form.Whole(0, 100), "100"),
    ON_CUE(new Form.Line(), ""),
    VIEW(Form.Word.of("full", "line", "plain", "json"), "full"),
    COLOR(Form.Word.of("auto", "always", "never"), "auto"),
    FLASH(new Form.Truth(), "true"),
    FIGURE(new Form.Truth(), "true"),
    LEVEL(Form.Word.of("easier", "standard", "harder"), "standard"),
    HAVE(new Form.Items(), ""),
    LEAD_IN(new Form.Length(true), ""),
    PACE(new Form.Length(false), "3s"),
    WAIT(new Form.Truth(), "false"),
    AWAKE(new Form.Truth(), "true"),
    DATA(new Form.Place(), ""),
    ROUTINES(new Form.Place(), "");

    private final Form form;
    private final String otherwise;

    Key(Form form, String otherwise) {
        this.form = form;
        this.otherwise = otherwise;
    }

    /** As it is written in the file. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its values look like. */
    public Form form() {
        return form;
    }

    /** The built-in default; empty where nothing is set or where it depends on something else. */
    public Optional<String> otherwise() {
        return Optional.of(otherwise).filter(text -> !text.isEmpty());
    }

    /** The key of that name. */
    public static Optional<Key> of(String text) {
        for (Key key : values()) {
            if (key.text().equals(text)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    static List<String> texts() {
        return List.of(values()).stream().map(Key::text).toList();
    }
}
