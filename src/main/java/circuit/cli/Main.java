package circuit.cli;

import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.SystemHost;
import circuit.text.OutputCharset;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.US); // The program is in English; a formatter's digits and separators are too.
        int exitCode = run(List.of(arguments), SystemHost.of(out(FileDescriptor.out), out(FileDescriptor.err)));
        // Only where needed: since JDK 21, System.exit loads the system loggers.
        if (exitCode != ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    /** Runs one command line; the exit code. */
    static int run(List<String> arguments, Host host) {
        return new Program(host).run(arguments);
    }

    private static Writer out(FileDescriptor stream) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), OutputCharset.get()));
    }
}
