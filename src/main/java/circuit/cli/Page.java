package circuit.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a drawn page: its colours as colours, everything else as the plain text that it is. */
final class Page {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Page() {}

    static void write(List<String> lines, Output out) {
        for (String line : lines) {
            Matcher colour = COLOUR.matcher(line);
            int from = 0;
            while (colour.find()) {
                out.print(line.substring(from, colour.start()));
                out.control(colour.group());
                from = colour.end();
            }
            out.println(line.substring(from));
        }
    }
}
