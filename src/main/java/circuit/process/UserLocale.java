package circuit.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs started in the user's locale, in whose place the launcher gives Java one with UTF-8. */
public final class UserLocale {
    private static final String VARIABLE = "LC_ALL";

    private UserLocale() {}

    /** A process with the environment in which the launcher was started. */
    public static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        restore(builder.environment(), Optional.ofNullable(System.getProperty("circuit.lc_all")));
        return builder;
    }

    /** @param replaced the user's {@code LC_ALL} if the launcher replaced it; empty text if it was not set */
    static void restore(Map<String, String> environment, Optional<String> replaced) {
        replaced.ifPresent(text -> {
            environment.remove(VARIABLE);
            if (!text.isEmpty()) {
                environment.put(VARIABLE, text);
            }
        });
    }
}
