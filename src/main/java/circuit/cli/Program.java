package circuit.cli;

import circuit.plan.PlanException;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands under one name, and the one place that turns whatever goes wrong into words and an exit code. */
final class Program {
    static {
        // What picocli looks for at every start and nothing here has a use for: Groovy, and values other than text.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.");
    }

    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    Program() {
        verbs.put("run", new RunCommand());
        verbs.put("resume", new ResumeCommand());
        verbs.put("list", new ListCommand());
        verbs.put("show", new ShowCommand());
        verbs.put("check", new CheckCommand());
        verbs.put("new", new NewCommand());
        verbs.put("config", new ConfigCommand());
        verbs.put("schema", new SchemaCommand());
        verbs.put("log", new LogCommand());
        verbs.put("stats", new StatsCommand());
        verbs.put("completion", new CompletionCommand());
        verbs.put("help", new HelpCommand());
    }

    /** What can be said; where the first word is a command, mostly of that one only, as each takes time to describe. */
    private CommandLine commandLine(List<String> arguments) {
        CommandSpec root = Help.root();
        for (OptionSpec option : GlobalFlags.all()) {
            root.addOption(Flags.global(option));
        }
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        Verb asked = verbs.get(first);
        if (asked != null && !asked.needsOthers()) {
            root.addSubcommand(first, asked.spec());
        } else {
            verbs.forEach((name, verb) -> root.addSubcommand(name, verb.spec()));
        }
        return new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setAbbreviatedSubcommandsAllowed(false);
    }

    /** All commands with their options and words. */
    CommandSpec model() {
        return commandLine(List.of()).getCommandSpec();
    }

    /** Runs one command line; the exit code. */
    int run(List<String> arguments, Host host) {
        int exitCode;
        try {
            exitCode = dispatch(GlobalFlags.behindCommand(arguments, verbs.keySet()), host);
        } catch (ParameterException e) {
            exitCode = ExitCode.USAGE;
            complain(
                    host,
                    words(e) + "\nTry '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        } catch (CommandException e) {
            exitCode = e.exitCode();
            complain(host, String.valueOf(e.getMessage()));
        } catch (PlanException e) {
            exitCode = ExitCode.USAGE;
            complain(host, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            exitCode = ExitCode.FAILED;
            complain(host, words(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exitCode = ExitCode.FAILED;
        }
        host.out().flush();
        exitCode = orUnread(exitCode, host);
        host.err().flush();
        return exitCode;
    }

    /** What cannot be written is a failure. */
    private static int orUnread(int exitCode, Host host) {
        Optional<IOException> failure = host.out().failure();
        if (failure.isEmpty() || exitCode != ExitCode.OK) {
            return exitCode;
        }
        if (host.out().isPipeBroken()) {
            return ExitCode.UNREAD;
        }
        complain(host, "standard output: " + failure.get().getMessage());
        return ExitCode.FAILED;
    }

    private int dispatch(List<String> arguments, Host host) throws IOException, InterruptedException {
        CommandLine commandLine = commandLine(arguments);
        ParseResult given = commandLine.parseArgs(arguments.toArray(String[]::new));
        ParseResult innermost = given.hasSubcommand() ? given.subcommand() : given;
        if (innermost.hasMatchedOption("--help")) {
            Page.of(innermost.commandSpec()).forEach(host.out()::println);
            return ExitCode.OK;
        }
        if (innermost.hasMatchedOption("--version")) {
            host.out().println("circuit " + Help.version());
            return ExitCode.OK;
        }
        if (!given.hasSubcommand()) {
            Page.of(commandLine.getCommandSpec()).forEach(host.err()::println);
            return ExitCode.USAGE;
        }
        Verb verb = verbs.get(innermost.commandSpec().name());
        if (verb == null) {
            throw new IllegalStateException(
                    "no such command: " + innermost.commandSpec().name());
        }
        GlobalFlags.check(innermost);
        return verb.run(innermost, host);
    }

    private static String words(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            CommandSpec command = e.getCommandLine().getCommandSpec();
            if (command.parent() == null && !first.startsWith("-")) {
                return HelpCommand.unknown(first, command);
            }
            List<String> near = unmatched.getSuggestions();
            String what = unmatched.isUnknownOption() ? "there is no option " : "there is no use for ";
            return what
                    + Sanitizer.quoted(first)
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            if (missing.getMissing().get(0) instanceof OptionSpec option) {
                return "%s needs a value, %s: %s"
                        .formatted(option.longestName(), option.paramLabel(), String.join(" ", option.description()));
            }
            return "%s needs %s"
                    .formatted(
                            e.getCommandLine().getCommandSpec().qualifiedName(),
                            missing.getMissing().get(0).paramLabel());
        }
        return Sanitizer.marked(String.valueOf(e.getMessage()));
    }

    private static String words(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return Sanitizer.marked(file.getFile() + ": " + file.getReason());
        }
        return Sanitizer.marked(e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    /** Every line of a message names who speaks, as the lines of other programs may stand beside it. */
    private static void complain(Host host, String message) {
        host.out().flush();
        message.lines().forEach(line -> host.err().println("circuit: " + line));
    }
}
