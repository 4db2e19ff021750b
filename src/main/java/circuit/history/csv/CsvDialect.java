package circuit.history.csv;

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
 * How a file separates, quotes and ends its records.
 *
 * @param quotesAll whether every field is in quotes, not only those that need it
 */
public record CsvDialect(char separator, LineDelimiter lineEnd, boolean quotesAll) {
    /** RFC 4180 with the line ends of Unix. */
    public static final CsvDialect OWN = new CsvDialect(',', LineDelimiter.LF, false);

    /** The fields of a text that is exactly one record; empty for any other text. */
    public Optional<String[]> fields(String text) {
        CsvReader.CsvReaderBuilder csv =
                CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
        try {
            if (text.indexOf('\n') < 0) {
                return Optional.of(csv.ofSingleCsvRecord(StringArrayHandler.of(), text));
            }
            List<String[]> records =
                    csv.build(StringArrayHandler.of(), text).stream().limit(2).toList();
            return records.size() == 1 ? Optional.of(records.get(0)) : Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /** A text of a file without the line end behind it; what else is blank stays, as a tab may separate cells. */
    static String withoutLineEnd(String text) {
        String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** A cell that needs no quotes, as it stands behind another. */
    String further(String cell) {
        String quote = quotesAll ? "\"" : "";
        return separator + quote + cell + quote;
    }

    /** The records as lines. Control characters become spaces: a record is one line, as only lines can be repaired. */
    public String lines(List<List<String>> records) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .quoteStrategy(quotesAll ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text);
        for (List<String> fields : records) {
            writer.writeRecord(fields.stream().map(CellText::withoutControls).toList());
        }
        return text.toString();
    }
}
