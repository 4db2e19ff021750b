package circuit.cli;

import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws CommandException with the message for the user
     * @throws IOException if reading or writing failed
     * @throws InterruptedException if the thread was interrupted
     */
    int run(Arguments arguments, Host host) throws IOException, InterruptedException;
}
