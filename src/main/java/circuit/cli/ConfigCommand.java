package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.output.Json;
import circuit.config.SettingKey;
import circuit.config.SettingType;
import circuit.text.Sanitizer;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.JsonGenerator;

/** {@code circuit config}: the settings in effect, and what set each. */
final class ConfigCommand implements Command {
    private static final TypedOption<Boolean> JSON = TypedOption.flag("--json", "one object, for programs");

    private static final String DEFAULT = "default";

    /** A line of the listing. */
    private record Row(SettingKey key, Optional<String> value, String from) {}

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "config",
                        "The settings in effect, and where each value comes from: an option, the environment, the file.",
                        "circuit config",
                        "circuit config --json | jq -r .file",
                        "circuit schema config        # what the file may say")
                .addOption(JSON.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) {
        Settings settings = Settings.asFarAsReadable(arguments, host);
        Folders folders = Folders.unchecked(settings);
        List<Row> rows = Arrays.stream(SettingKey.values())
                .map(key -> row(key, settings, folders))
                .toList();
        Optional<Path> file = Xdg.configFile(host);
        if (arguments.has(JSON)) {
            json(file, rows, host);
        } else {
            OptionalInt columns = host.streams().columns();
            file.map(path -> path + (Files.exists(path) ? "" : " (not there)"))
                    .ifPresent(text -> TextWrapper.wrapWords("# ", "# ", text, columns.orElse(Integer.MAX_VALUE))
                            .forEach(host.out()::println));
            lines(rows, columns).forEach(host.out()::println);
        }
        RoutineLoader.unknownEquipment(settings, folders.library()).ifPresent(host::warn);
        if (!settings.diagnostics().isEmpty()) {
            throw CommandException.invalid(settings.diagnostics());
        }
        return ExitCode.OK;
    }

    private static Row row(SettingKey key, Settings settings, Folders folders) {
        Optional<Settings.Value> set = settings.find(key);
        Optional<String> value = switch (key) {
            case DATA -> folders.history().map(Path::toString);
            case ROUTINES -> folders.routines().or(folders::own).map(Path::toString);
            case SOUND,
                    VOLUME,
                    ON_CUE,
                    VIEW,
                    COLOR,
                    THEME,
                    FLASH,
                    FIGURE,
                    LEVEL,
                    HAVE,
                    LEAD_IN,
                    PACE,
                    UNITS,
                    WAIT,
                    AWAKE,
                    FIT -> set.map(Settings.Value::text).or(key::defaultValue);
        };
        return new Row(key, value, set.map(Settings.Value::where).orElse(DEFAULT));
    }

    /** A table, or in a window that is too narrow for it a paragraph for each setting, as paths are not to be cut. */
    private static List<String> lines(List<Row> rows, OptionalInt columns) {
        List<String> table = TablePrinter.<Row>withoutHead(List.of(
                        Column.left("", row -> row.key().text()),
                        Column.left("", ConfigCommand::shown),
                        Column.left("", Row::from)))
                .lines(rows, OptionalInt.empty());
        if (columns.isEmpty() || table.stream().allMatch(line -> TextWidth.of(line) <= columns.getAsInt())) {
            return table;
        }
        return rows.stream()
                .flatMap(row ->
                        TextWrapper.wrapWords(row.key().text() + "  ", "    ", narrow(row), columns.getAsInt())
                                .stream())
                .toList();
    }

    private static String narrow(Row row) {
        return row.from().equals(DEFAULT) ? shown(row) : shown(row) + " (" + row.from() + ")";
    }

    private static String shown(Row row) {
        return Sanitizer.marked(row.value().filter(text -> !text.isEmpty()).orElse("-"));
    }

    private static void json(Optional<Path> file, List<Row> rows, Host host) {
        Json.write(host.out(), json -> {
            json.writeStartObject();
            Json.text(json, "file", file.map(Path::toString));
            json.writeName("settings");
            Json.objects(json, rows, row -> {
                json.writeStringProperty("key", row.key().text());
                json.writeName("value");
                value(json, row);
                json.writeStringProperty("from", row.from());
            });
            json.writeEndObject();
        });
    }

    /** In the type that the file would have. */
    private static void value(JsonGenerator json, Row row) {
        String text = row.value().orElse("");
        if (row.value().isEmpty()) {
            json.writeNull();
        } else if (row.key().type() instanceof SettingType.WholeNumber) {
            json.writeNumber(Integer.parseInt(text));
        } else if (row.key().type() instanceof SettingType.TrueOrFalse) {
            json.writeBoolean(Boolean.parseBoolean(text));
        } else if (row.key().type() instanceof SettingType.WordList) {
            json.writeStartArray();
            TypedOption.items(text).forEach(json::writeString);
            json.writeEndArray();
        } else {
            json.writeString(text);
        }
    }
}
