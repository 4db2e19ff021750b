package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens files of which it is not known what they are: a pipe in the place of one would be waited for without end. */
public final class RegularFile {
    private RegularFile() {}

    /**
     * Opens the file.
     *
     * @throws HistoryException if it is a pipe, a socket or a device
     */
    static FileChannel open(Path file, OpenOption... options) throws IOException {
        try {
            if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
                throw new HistoryException(file, "it is a pipe, a socket or a device, not a file; move it away");
            }
        } catch (NoSuchFileException none) {
            // Opening it creates it, or fails in the same way.
        }
        return FileChannel.open(file, options);
    }

    /**
     * The text of a file.
     *
     * @param most how many bytes such a file has at most
     * @throws HistoryException if it is no file, has more bytes, or is not UTF-8
     */
    public static String text(Path file, int most) throws IOException {
        try (FileChannel channel = open(file, StandardOpenOption.READ)) {
            if (channel.size() > most) {
                throw new HistoryException(
                        file, "it is larger than any such file, %,d bytes".formatted(channel.size()));
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Goes on until all is read, or the file was cut meanwhile.
            }
            return UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new HistoryException(file, "it is not text in UTF-8");
        }
    }
}
