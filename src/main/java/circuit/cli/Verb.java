package circuit.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command. */
interface Verb {

    /** Its name, options and help. */
    CommandSpec spec();

    /** Whether it has to know what the other commands take. */
    default boolean needsOthers() {
        return false;
    }

    /**
     * Does it.
     *
     * @return the exit code
     * @throws CommandException with the words for the athlete
     * @throws IOException if the machine did not do its part
     * @throws InterruptedException if the thread is asked to give up
     */
    int run(ParseResult given, Host host) throws IOException, InterruptedException;
}
