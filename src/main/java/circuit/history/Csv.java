package circuit.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * How a file separates, ends and quotes.
 *
 * @param quoted whether every field is in quotes, not only those that need it
 */
record Csv(char separator, LineDelimiter lineEnd, boolean quoted) {
    /** RFC 4180 with the line ends of Unix. */
    static final Csv OWN = new Csv(',', LineDelimiter.LF, false);

    /** The fields of a text that holds exactly one record; empty for any other text. */
    Optional<String[]> fields(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\r') < 0 && text.indexOf('\n') < 0) {
            // Nothing to be understood: a hundred times as quick, and most lines of a history are so.
            return Optional.of(cut(text));
        }
        CsvReader.CsvReaderBuilder reader =
                CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
        try {
            if (text.indexOf('\n') < 0) {
                return Optional.of(reader.ofSingleCsvRecord(StringArrayHandler.of(), text));
            }
            List<String[]> records = reader.build(StringArrayHandler.of(), text).stream()
                    .limit(2)
                    .toList();
            return records.size() == 1 ? Optional.of(records.get(0)) : Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private String[] cut(String text) {
        int count = 1;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            count++;
        }
        String[] fields = new String[count];
        int from = 0;
        for (int i = 0; i < fields.length - 1; i++) {
            int to = text.indexOf(separator, from);
            fields[i] = text.substring(from, to);
            from = to + 1;
        }
        fields[fields.length - 1] = text.substring(from);
        return fields;
    }

    String lines(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        // Without a buffer there is nothing to flush or close.
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .quoteStrategy(quoted ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text);
        for (List<String> row : rows) {
            writer.writeRecord(row.stream().map(Csv::onOneLine).toList());
        }
        return text.toString();
    }

    static boolean isControl(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }

    /** Whatever a caller let through: a row is one line, because the line is what a crash can cut. */
    private static String onOneLine(String field) {
        return field.codePoints().anyMatch(Csv::isControl)
                ? field.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ")
                : field;
    }
}
