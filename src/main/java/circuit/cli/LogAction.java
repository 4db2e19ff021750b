package circuit.cli;

import circuit.cli.host.CommandException;
import circuit.cli.options.Arguments;
import circuit.cli.options.PageOptions;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.TypedOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What {@code circuit log} is asked to do, and the options that have an effect on it. */
enum LogAction {
    ADD("--add ROUTINE"),
    REMOVE("--remove SESSION"),
    EDIT("--edit"),
    RECOVER("--recover"),
    MERGE("--merge FOLDER|FILE"),
    SHOW("SESSION"),
    LIST("the list of sessions");

    private final String words;

    LogAction(String words) {
        this.words = words;
    }

    private List<TypedOption<?>> options() {
        return switch (this) {
            case ADD ->
                Stream.concat(LogAddOption.OPTIONS.stream(), PlanningOptions.ALL.stream())
                        .toList();
            case REMOVE -> List.of(LogCommand.YES);
            case EDIT -> List.of(LogEditOption.EDIT);
            case RECOVER -> List.of();
            case MERGE -> List.of(LogMergeOption.DRY_RUN);
            case SHOW -> List.of(PageOptions.ASCII, PageOptions.JSON);
            case LIST ->
                List.of(LogCommand.SINCE, LogCommand.ROUTINE, LogCommand.MOST, PageOptions.ASCII, PageOptions.JSON);
        };
    }

    /** Refuses two actions at once, and options that have no effect on the one that is asked for. */
    static void check(Arguments arguments) {
        List<LogAction> asked = new ArrayList<>(Arrays.asList(values()));
        asked.removeIf(action -> !action.isAsked(arguments));
        if (asked.size() > 1) {
            throw CommandException.usage(
                    "%s and %s contradict each other; leave one out".formatted(asked.get(0).words, asked.get(1).words));
        }
        LogAction action = asked.isEmpty() ? LIST : asked.get(0);
        for (LogAction other : values()) {
            for (TypedOption<?> option : other.options()) {
                if (arguments.has(option) && !action.options().contains(option)) {
                    throw CommandException.usage("%s goes with %s%s"
                            .formatted(option.name(), other.words, action == LIST ? "" : ", not with " + action.words));
                }
            }
        }
    }

    private boolean isAsked(Arguments arguments) {
        return switch (this) {
            case ADD -> arguments.has(LogAddOption.ADD);
            case REMOVE -> arguments.has(LogCommand.REMOVE);
            case RECOVER -> arguments.has(LogCommand.RECOVER);
            case EDIT -> arguments.has(LogEditOption.EDIT) && !arguments.has(LogAddOption.ADD);
            case MERGE -> arguments.has(LogMergeOption.MERGE);
            case SHOW -> arguments.argument().isPresent() && !EDIT.isAsked(arguments);
            case LIST -> false;
        };
    }
}
