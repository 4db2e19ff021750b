package circuit.cli.host;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Asks the athlete, where there is one. */
public final class Question {
    private Question() {}

    /** Whether the answer is yes; the end of the input is a no. */
    // What was given to this process stays open when the question is answered.
    @SuppressWarnings("resource")
    public static boolean isYes(String words, Host host) throws IOException {
        host.out().flush();
        host.err().print("%s [y/N] ".formatted(words));
        host.err().flush();
        InputStream in = new FileInputStream(FileDescriptor.in);
        StringBuilder answer = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            answer.append((char) c);
        }
        String word = answer.toString().strip();
        return word.equalsIgnoreCase("y") || word.equalsIgnoreCase("yes");
    }
}
