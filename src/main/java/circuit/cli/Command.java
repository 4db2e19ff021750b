package circuit.cli;

import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.history.HistoryException;
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
     * @throws HistoryException if the history could not be read or written
     * @throws IOException if reading or writing anything else failed
     * @throws InterruptedException if the thread was interrupted
     */
    int run(Arguments arguments, Host host) throws IOException, InterruptedException;
}
