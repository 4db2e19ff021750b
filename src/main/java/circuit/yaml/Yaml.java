package circuit.yaml;

import java.util.List;

/** Reads YAML 1.2 as far as a training card needs it, and says all that is wrong as values; it never throws. */
public final class Yaml {
    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private Yaml() {}

    /** Reads the bytes of a file; of a file that is too large, handing in one byte more than the limit is enough. */
    public static Document read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            String message = "the file is larger than %d KiB; a routine fits in a few".formatted(MOST_BYTES / 1024);
            return Document.unread(List.of(new Problem(1, 1, message)));
        }
        SourceText source = SourceText.of(bytes);
        return source.readable() ? new TreeReader(source).read() : Document.unread(source.problems());
    }
}
