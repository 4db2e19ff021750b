package circuit.cli;

import circuit.library.Checked;
import circuit.library.Diagnostic;
import circuit.library.Library;
import circuit.library.SourceFile;
import circuit.yaml.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code circuit check}: everything that is wrong, all at once. */
final class CheckCommand implements Verb {

    @Override
    public CommandSpec spec() {
        return Help.page(
                        "check [FILE...]",
                        "Everything that is wrong in routine and exercise files, as file:line:column.",
                        "circuit check my-back.yaml",
                        "circuit check exercises/*.yaml",
                        "circuit check                # all that are at hand")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(String[].class)
                        .arity("0..*")
                        .description("files or routine names; without any, all at hand")
                        .build());
    }

    @Override
    public int run(ParseResult given, Host host) {
        Library library = Cards.library(Folders.of(given, host));
        List<String> asked = List.of(given.matchedPositionalValue(0, new String[0]));
        List<Diagnostic> problems = new ArrayList<>();
        String checked;
        if (asked.isEmpty()) {
            Checked all = library.checkAll();
            problems.addAll(all.diagnostics());
            checked = "%d routines and %d exercises".formatted(all.routines(), all.exercises());
        } else {
            for (String one : asked) {
                problems.addAll(library.check(found(library, one)));
            }
            checked = asked.size() == 1 ? Shown.safe(asked.get(0)) : asked.size() + " files";
        }
        problems.forEach(host.out()::println);
        if (problems.isEmpty()) {
            host.out().println(checked + ": nothing wrong");
        }
        return problems.isEmpty() ? Exit.OK : Exit.USAGE;
    }

    private static SourceFile found(Library library, String asked) {
        Optional<SourceFile> file = library.find(asked);
        return file.orElseThrow(() -> Failure.usage(library.unknown(asked).message()));
    }
}
