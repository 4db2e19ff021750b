package circuit.cli.options;

import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.cli.options.GlobalOptions.ColorMode;
import circuit.config.ConfigFile;
import circuit.config.SettingKey;
import circuit.config.SettingType;
import circuit.library.Diagnostic;
import circuit.routine.Dose.Load;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The settings in effect: an option comes before the environment, the environment before the configuration file. */
public final class Settings {
    private final Arguments arguments;
    private final Host host;
    private final Optional<ConfigFile> file;

    /**
     * A value that was set.
     *
     * @param text as it would be typed for the option
     * @param where the option, the variable of the environment, or the line of the file
     */
    public record Value(String text, String where) {}

    private Settings(Arguments arguments, Host host, Optional<ConfigFile> file) {
        this.arguments = arguments;
        this.host = host;
        this.file = file;
    }

    /**
     * Reads the configuration file, if there is one; what is wrong with it, or with a variable of the environment, ends the
     * command, also one that this setting does not matter to.
     */
    public static Settings of(Arguments arguments, Host host) {
        Settings settings = asFarAsReadable(arguments, host);
        settings.check();
        return settings;
    }

    /** Ends the command if anything is wrong with the configuration file or with a variable of the environment. */
    public void check() {
        if (!diagnostics().isEmpty()) {
            throw CommandException.invalid(diagnostics());
        }
        for (SettingKey key : SettingKey.values()) {
            variable(key);
        }
    }

    /** For commands that help to mend the file: what is wrong in it is ignored. */
    public static Settings asFarAsReadable(Arguments arguments, Host host) {
        Optional<ConfigFile> file = Xdg.configFile(host).filter(Files::exists).map(ConfigFile::read);
        return new Settings(arguments, host, file);
    }

    public Arguments arguments() {
        return arguments;
    }

    public Host host() {
        return host;
    }

    /** What is wrong with the configuration file. */
    public List<Diagnostic> diagnostics() {
        return file.map(ConfigFile::diagnostics).orElse(List.of());
    }

    /** The value of an option, or what the environment or the configuration file has for it. */
    public <T> Optional<T> value(TypedOption<T> option) {
        return arguments
                .value(option)
                .filter(value -> value != ColorMode.AUTO)
                .or(() -> option.key().flatMap(this::configured).map(setting -> option.parse(setting.text())));
    }

    /** The value of a setting as text, and where it was set. */
    public Optional<Value> find(SettingKey key) {
        String option = "--" + key.text();
        return arguments
                .text(option)
                .filter(text -> !isLeftOpen(key, text))
                .map(text -> new Value(text, option))
                .or(() -> configured(key));
    }

    /** The unit of loads that neither a card nor the history tells. */
    public Load.Unit unit() {
        return find(SettingKey.UNITS)
                .map(value -> TypedOption.choice(SettingKey.UNITS.text(), value.text(), Load.Unit.class))
                .orElse(Load.Unit.KG);
    }

    private Optional<Value> configured(SettingKey key) {
        return variable(key).or(() -> line(key));
    }

    private Optional<Value> variable(SettingKey key) {
        String name = "CIRCUIT_" + key.name();
        Optional<String> text = host.variable(name).filter(set -> !isLeftOpen(key, set));
        if (text.isPresent()) {
            check(name, key, text.get());
            return Optional.of(new Value(text.get(), "$" + name));
        }
        return key == SettingKey.COLOR
                ? colour("FORCE_COLOR", "always").or(() -> colour("NO_COLOR", "never"))
                : Optional.empty();
    }

    /** What terminal programs have agreed on (no-color.org, force-color.org). */
    private Optional<Value> colour(String name, String text) {
        return host.variable(name).map(any -> new Value(text, "$" + name));
    }

    /** Automatic colour leaves the decision to the next place that may set it. */
    private static boolean isLeftOpen(SettingKey key, String text) {
        return key == SettingKey.COLOR && text.equals("auto");
    }

    private static void check(String variable, SettingKey key, String text) {
        if (key.type() instanceof SettingType.FolderPath) {
            return; // A relative folder in the environment is relative to the working folder, as the user means it.
        }
        key.type().fault(text).ifPresent(fault -> {
            throw CommandException.usage("$%s: %s".formatted(variable, fault));
        });
    }

    private Optional<Value> line(SettingKey key) {
        return file.flatMap(read -> read.value(key))
                .map(value -> new Value(
                        key.type() instanceof SettingType.FolderPath ? folder(value.text()) : value.text(),
                        "config.yaml:" + value.line()));
    }

    /** In the file, {@code ~/} stands for the home folder, as it does in a shell. */
    private String folder(String text) {
        if (!text.startsWith("~/")) {
            return text;
        }
        return Xdg.home(host)
                .orElseThrow(() -> CommandException.usage("HOME is not set, so there is no folder " + text))
                .resolve(text.substring(2))
                .toString();
    }
}
