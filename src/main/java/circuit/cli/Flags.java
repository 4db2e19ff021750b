package circuit.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Builds options, each spelt the same wherever it makes sense. */
final class Flags {
    private Flags() {}

    /** An option without a value. */
    static OptionSpec flag(String name, String help) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(help)
                .build();
    }

    /** An option that can be refused as well: {@code --wait} and {@code --no-wait}. */
    static OptionSpec either(String name, String help) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .negatable(true)
                .description(help)
                .build();
    }

    /** An option with one value, which the command reads as text. */
    static OptionSpec value(String name, String label, String help) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(help)
                .build();
    }

    /** An option that is taken before the command as well as after it. */
    static OptionSpec global(OptionSpec option) {
        return OptionSpec.builder(option).scopeType(ScopeType.INHERIT).build();
    }
}
