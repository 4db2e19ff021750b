package circuit.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One line of a table, asked by column; whatever cannot be read is an {@link IllegalArgumentException}. */
final class Cells {
    private final Map<String, Integer> places;
    private final String[] fields;

    Cells(Map<String, Integer> places, String[] fields) {
        this.places = places;
        this.fields = fields;
    }

    /** By its place in the file. */
    String at(int place) {
        return fields[place];
    }

    /** Empty for a column that the file does not have. */
    String text(String column) {
        Integer place = places.get(column);
        return place == null ? "" : fields[place];
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return text;
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** 0 where nothing is written. */
    int count(String column) {
        return number(column).orElse(0);
    }

    OptionalInt number(String column) {
        String text = text(column);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    Optional<BigDecimal> decimal(String column) {
        return optional(column).map(text -> new BigDecimal(text.replace(',', '.')));
    }

    /** No time where nothing is written. */
    Duration seconds(String column) {
        String text = text(column);
        return text.isEmpty() ? Duration.ZERO : Seconds.of(text);
    }

    OffsetDateTime moment(String column) {
        return Moment.of(required(column));
    }
}
