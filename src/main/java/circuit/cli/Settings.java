package circuit.cli;

import circuit.config.Config;
import circuit.config.SettingKey;
import circuit.config.SettingType;
import circuit.library.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What is in force: an option comes before the environment, the environment before the configuration file. */
final class Settings {
    private final ParseResult given;
    private final Host host;
    private final Optional<ConfigFile> file;

    private Settings(ParseResult given, Host host, Optional<ConfigFile> file) {
        this.given = given;
        this.host = host;
        this.file = file;
    }

    /** Reads the configuration file, if there is one; a broken one ends the command with all that is wrong with it. */
    static Settings of(ParseResult given, Host host) {
        Settings settings = asFarAsReadable(given, host);
        if (!settings.diagnostics().isEmpty()) {
            throw CommandException.invalid(settings.diagnostics());
        }
        return settings;
    }

    /** For commands that are there to mend the file: what is wrong in it is left aside. */
    static Settings asFarAsReadable(ParseResult given, Host host) {
        Optional<Path> place = ConfigFile.place(host).filter(Files::exists);
        return new Settings(
                given, host, place.isPresent() ? Optional.of(ConfigFile.read(place.get())) : Optional.empty());
    }

    ParseResult given() {
        return given;
    }

    Host host() {
        return host;
    }

    /** What is wrong with the configuration file. */
    List<Diagnostic> diagnostics() {
        return file.isPresent() ? file.get().diagnostics() : List.of();
    }

    /** The value of an option, and what set it; one from elsewhere than the command line is known to be right. */
    Optional<Setting> find(String option) {
        return flag(option).or(() -> variable(option)).or(() -> line(option));
    }

    /** The value of an option. */
    Optional<String> text(String option) {
        return find(option).map(Setting::text);
    }

    /** Whether something is wanted. */
    boolean truth(String option, boolean otherwise) {
        return text(option).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** Whether the command line itself asks for it, rather than a default of the user's. */
    boolean isAsked(String option) {
        return flag(option).isPresent();
    }

    /** A folder; in the file, {@code ~/} stands for the home folder, as it does in a shell. */
    Optional<Path> folder(String option) {
        Optional<Setting> setting = find(option).filter(set -> !set.text().isEmpty());
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        String text = setting.get().text();
        if (setting.get().source() == Setting.Source.FILE && text.startsWith("~/")) {
            Path home = Xdg.home(host)
                    .orElseThrow(() -> CommandException.usage("HOME is not set, so there is no folder " + text));
            return Optional.of(home.resolve(text.substring(2)));
        }
        return Optional.of(Xdg.path(text));
    }

    private Optional<Setting> flag(String option) {
        String negated = Negation.of(option);
        if (given.hasMatchedOption(negated)) {
            return Optional.of(new Setting("false", Setting.Source.FLAG, negated));
        }
        if (!given.hasMatchedOption(option)) {
            return Optional.empty();
        }
        Object value = given.matchedOptionValue(option, (Object) "");
        return Optional.of(new Setting(value.toString(), Setting.Source.FLAG, option))
                .filter(set -> !isLeftOpen(option, set.text()));
    }

    private Optional<Setting> variable(String option) {
        String name = "CIRCUIT_" + option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<String> text = host.variable(name).filter(set -> !isLeftOpen(option, set));
        Optional<SettingKey> key = text.isPresent() ? SettingKey.of(option.substring(2)) : Optional.empty();
        if (text.isPresent() && key.isPresent()) {
            check(name, key.get(), text.get());
            return Optional.of(new Setting(text.get(), Setting.Source.ENVIRONMENT, "$" + name));
        }
        return option.equals("--color")
                ? colour("FORCE_COLOR", "always").or(() -> colour("NO_COLOR", "never"))
                : Optional.empty();
    }

    /** What terminal programs have agreed on (no-color.org, force-color.org). */
    private Optional<Setting> colour(String name, String text) {
        return host.variable(name).map(any -> new Setting(text, Setting.Source.ENVIRONMENT, "$" + name));
    }

    /** To ask for automatic colour is to ask the next in line. */
    private static boolean isLeftOpen(String option, String text) {
        return option.equals("--color") && text.equals("auto");
    }

    private static void check(String variable, SettingKey key, String text) {
        if (key.form() instanceof SettingType.Place) {
            return; // The shell that sets it knows where it stands.
        }
        key.form().fault(text, ConfigFile::fault).ifPresent(fault -> {
            throw CommandException.usage("$%s: %s".formatted(variable, fault));
        });
    }

    private Optional<Setting> line(String option) {
        if (file.isEmpty()) {
            return Optional.empty(); // Before a class of the configuration's is needed: most commands see no file.
        }
        return file.flatMap(read -> SettingKey.of(option.substring(2)).flatMap(read.config()::value))
                .map(value -> new Setting(value.text(), Setting.Source.FILE, place(value)));
    }

    private String place(Config.Value value) {
        return "config.yaml:" + value.line();
    }
}
