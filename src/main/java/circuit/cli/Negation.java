package circuit.cli;

import picocli.CommandLine.INegatableOptionTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** How an option is refused: {@code --no-wait}. */
final class Negation implements INegatableOptionTransformer {
    private static final String DASHES = "--";

    /** The long option's other name; short ones have none. */
    static String of(String option) {
        return option.startsWith(DASHES) ? "--no-" + option.substring(DASHES.length()) : option;
    }

    @Override
    public String makeNegative(String optionName, CommandSpec command) {
        return of(optionName);
    }

    @Override
    public String makeSynopsis(String optionName, CommandSpec command) {
        return optionName.startsWith(DASHES) ? "--[no-]" + optionName.substring(DASHES.length()) : optionName;
    }
}
