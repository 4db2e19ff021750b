package circuit.cli;

import circuit.plan.Level;
import circuit.routine.SoundChoice;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** What a shell offers for a value, told by the label that stands for it in the help. */
sealed interface Offer {

    /** One of a few words. */
    record Words(List<String> words) implements Offer {
        static Words of(Enum<?>[] choices) {
            return new Words(Arrays.stream(choices).map(TypedOption::word).toList());
        }
    }

    /** A name that the program is asked for, or a routine's file. */
    record Names(Stock stock, boolean files) implements Offer {}

    /** A folder. */
    record Folder() implements Offer {}

    /** One of our commands. */
    record Commands() implements Offer {}

    /** Only the athlete knows. */
    record Nothing() implements Offer {}

    /** Add a line here when an option or an argument has a label of its own. */
    static Offer of(ArgSpec argument) {
        return switch (argument.paramLabel()) {
            case "ROUTINE" -> new Names(Stock.ROUTINES, true);
            case "ROUTINE|EXERCISE" -> new Names(Stock.CARDS, true);
            case "FILE" -> new Names(Stock.ROUTINES, true);
            case "EXERCISE" -> new Names(Stock.EXERCISES, false);
            case "SESSION" -> new Names(Stock.SESSIONS, false);
            case "DIR" -> new Folder();
            case "LEVEL" -> Words.of(Level.values());
            case "VIEW" -> Words.of(ViewOptions.View.values());
            case "SOUND" -> Words.of(SoundChoice.values());
            case "SHELL" -> Words.of(CompletionCommand.Shell.values());
            case "MODE" -> new Words(List.of("auto", "always", "never"));
            case "TOPIC" -> new Commands();
            case "KIND" -> new Words(List.of("routine", "exercise", "config"));
            default -> new Nothing();
        };
    }
}
