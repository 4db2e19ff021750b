package circuit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the manual pages; the build runs this, it is no command of the program. */
final class Manual {
    private Manual() {}

    /** Into which folder, of what version, and when. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CommandSpec root = new Commands().model();
        write(folder, root, arguments);
        for (CommandLine command : root.subcommands().values()) {
            write(folder, command.getCommandSpec(), arguments);
        }
    }

    private static void write(Path folder, CommandSpec spec, String[] arguments) throws IOException {
        String name = spec.qualifiedName("-");
        Files.writeString(folder.resolve(name + ".1"), ManPage.of(spec, arguments[1], arguments[2]));
    }
}
