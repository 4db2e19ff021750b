package circuit.cli.completion;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** The values of options and arguments, as far as the product knows them. */
@FunctionalInterface
public interface CompletionSource {

    /**
     * What can stand for an option's or an argument's value. Need not look at what is typed of it, unless that decides
     * what can follow, as in a list.
     *
     * @param typed what is typed of the value
     * @param line the program's line up to this value, parsed as far as it can be
     */
    Completion values(ArgSpec argument, String typed, ParseResult line);
}
