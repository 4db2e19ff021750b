package circuit.cli.help;

import circuit.cli.help.FormatReference.Entry;
import circuit.cli.help.FormatReference.Section;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;

/** The reference of the format as a help screen: what is written, and below it what it means. */
public final class FormatPage {
    /** How {@code circuit help} calls it. */
    public static final String TOPIC = "format";

    private static final String INDENT = "  ";
    private static final String MEANING = "      ";

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private FormatPage(int width) {
        this.width = width;
    }

    /** The lines, none longer than so many columns, examples excepted. */
    public static List<String> lines(List<Section> sections, int columns) {
        FormatPage page = new FormatPage(columns);
        page.lines.addAll(TextWrapper.wrapWords(FormatReference.INTRODUCTION.get(0), page.width));
        page.lines.add("");
        FormatReference.CARD.lines().forEach(line -> page.lines.add(INDENT + line));
        FormatReference.INTRODUCTION.stream().skip(1).forEach(page::addParagraph);
        sections.forEach(page::addSection);
        page.addParagraph("man circuit-format has the same where it is installed; circuit schema routine prints it for"
                + " editors.");
        return page.lines;
    }

    private void addParagraph(String text) {
        lines.add("");
        lines.addAll(TextWrapper.wrapWords(text, width));
    }

    private void addSection(Section section) {
        addParagraph(section.part().heading() + ":");
        for (Entry entry : section.entries()) {
            entry.examples().forEach(example -> example.forEach(line -> lines.add(INDENT + line)));
            lines.addAll(TextWrapper.wrapWords(MEANING, MEANING, entry.meaning(), width));
        }
    }
}
