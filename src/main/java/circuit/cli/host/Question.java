package circuit.cli.host;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A question on the terminal that is answered with yes or no. */
public final class Question {
    private Question() {}

    /** Asks, and returns whether the answer is yes; the end of the input means no. */
    // Closing the stream would close the standard input.
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
