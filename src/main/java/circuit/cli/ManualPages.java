package circuit.cli;

import circuit.cli.help.ManualPage;
import circuit.terminal.input.KeyTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes the manual pages of the program, of each command and of the format of its files. The build runs this; it is no
 * command of the program.
 */
final class ManualPages {
    private static final Set<String> WITH_KEYS = Set.of("run", "resume");

    private ManualPages() {}

    /**
     * Writes them.
     *
     * @param arguments the folder, the version, and the date as in {@code 2026-11-21}
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CommandSpec program = Commands.model();
        List<CommandSpec> all = new ArrayList<>(List.of(program));
        program.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(all::add);
        for (CommandSpec command : all) {
            Map<String, String> keys = WITH_KEYS.contains(command.name()) ? keys() : Map.of();
            String page = ManualPage.of(command, arguments[1], arguments[2], keys);
            Files.writeString(folder.resolve(command.qualifiedName("-") + ".1"), page);
        }
        String format = ManualPage.of(HelpCommand.format(), arguments[1], arguments[2]);
        Files.writeString(folder.resolve("circuit-format.5"), format);
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (KeyTable.Binding binding : KeyTable.ALL) {
            keys.put(binding.keys(), binding.does());
        }
        return keys;
    }
}
