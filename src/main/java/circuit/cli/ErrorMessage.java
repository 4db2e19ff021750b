package circuit.cli;

import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.history.HistoryException;
import circuit.plan.PlanException;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Set;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What an exception means to the user: the exit code, and a message of one or more lines. */
record ErrorMessage(int exitCode, String text) {

    /** The message for an exception that a command may throw; any other one is a bug and is thrown again. */
    static ErrorMessage of(Exception e, Host host) {
        if (e instanceof ParameterException usage) {
            return new ErrorMessage(ExitCode.USAGE, usage(usage, host));
        }
        if (e instanceof TypeConversionException || e instanceof PlanException) {
            return new ErrorMessage(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
        if (e instanceof CommandException failure) {
            return new ErrorMessage(failure.exitCode(), String.valueOf(e.getMessage()));
        }
        if (e instanceof HistoryException) {
            return new ErrorMessage(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
        if (e instanceof UncheckedIOException failure && failure.getCause() instanceof HistoryException history) {
            return of(history, host);
        }
        if (e instanceof IOException failure) {
            return new ErrorMessage(ExitCode.FAILED, failed(failure));
        }
        if (e instanceof RuntimeException bug) {
            throw bug;
        }
        throw new IllegalStateException(e);
    }

    private static String usage(ParameterException e, Host host) {
        if (e.getCause() instanceof TypeConversionException wrongValue) {
            return String.valueOf(wrongValue.getMessage());
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String text = Sanitizer.marked(String.valueOf(e.getMessage()));
        if (e instanceof UnmatchedArgumentException unmatched) {
            text = unmatched(unmatched, command, host);
        } else if (e instanceof OverwrittenOptionException repeated) {
            text = "%s is given twice; leave one out".formatted(name(repeated.getOverwritten()));
        } else if (e instanceof MaxValuesExceededException) {
            // The exception knows the option in its message only: option '--json' should be specified without '3'
            // parameter.
            text = text.split("'", -1)[1] + " takes no value; leave out what follows the \"=\"";
        } else if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            text = missing(missing.getMissing().get(0), command);
        }
        return text + "\nTry '" + command.qualifiedName() + " --help'.";
    }

    private static String unmatched(UnmatchedArgumentException e, CommandSpec command, Host host) {
        String first = e.getUnmatched().get(0);
        if (command.parent() == null && !first.startsWith("-")) {
            return HelpCommand.unknown(first, host);
        }
        // A known one stands behind "--".
        if (!e.isUnknownOption() || command.optionsMap().containsKey(first)) {
            return "unexpected argument " + Sanitizer.quoted(first);
        }
        Set<String> candidates = first.startsWith("--") ? command.optionsMap().keySet() : Set.of();
        String near = NearestName.remedy(first, candidates, "");
        return "unknown option " + Sanitizer.quoted(first) + (near.isEmpty() ? "" : "; " + near);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String missing(ArgSpec missing, CommandSpec command) {
        return missing instanceof OptionSpec option
                ? "%s needs a value, %s: %s"
                        .formatted(option.longestName(), option.paramLabel(), String.join(" ", option.description()))
                : "%s needs %s".formatted(command.qualifiedName(), missing.paramLabel());
    }

    private static String failed(IOException e) {
        String place = e instanceof FileSystemException named && named.getFile() != null ? named.getFile() + ": " : "";
        return Sanitizer.marked(place + HistoryException.reason(e));
    }
}
