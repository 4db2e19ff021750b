package circuit.yaml;

import java.util.List;

/** Reads the subset of YAML 1.2 that routines, exercises and the configuration need. Problems are returned, never thrown. */
public final class Yaml {
    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private Yaml() {}

    /** Reads the bytes of a file; of a file that is too large, one byte more than the limit is enough. */
    public static Document read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            String message = "the file is larger than %d KiB; a routine fits in a few".formatted(MOST_BYTES / 1024);
            return Document.unread(List.of(new Problem(1, 1, message)));
        }
        SourceText source = SourceText.of(bytes);
        return source.readable() ? new TreeReader(source).read() : Document.unread(source.problems());
    }
}
