package circuit.history.fit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins messages to a FIT file: a header, records, a check sum. A record is a message's values, whose meaning an earlier
 * record defines; up to 16 definitions are in effect at a time.
 */
final class FitFile {
    private static final int HEADER_SIZE = 14;
    /** 1.0: nothing newer is used. */
    private static final int PROTOCOL_VERSION = 0x10;

    private static final int PROFILE_VERSION = 21171;
    private static final int DEFINITION = 0x40;
    private static final int MOST_DEFINITIONS = 16;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final List<byte[]> definitions = new ArrayList<>();
    private int oldest;

    void add(FitMessage message) {
        records.write(definitionOf(message));
        records.writeBytes(message.values());
    }

    /** The number under which a message's fields are defined; defines them if they are not. */
    private int definitionOf(FitMessage message) {
        byte[] definition = definition(message);
        for (int i = 0; i < definitions.size(); i++) {
            if (Arrays.equals(definitions.get(i), definition)) {
                return i;
            }
        }
        int place = definitions.size();
        if (place < MOST_DEFINITIONS) {
            definitions.add(definition);
        } else {
            place = oldest;
            definitions.set(place, definition);
            oldest = (oldest + 1) % MOST_DEFINITIONS;
        }
        records.write(DEFINITION | place);
        records.writeBytes(definition);
        return place;
    }

    private static byte[] definition(FitMessage message) {
        byte[] fields = message.definition();
        ByteArrayOutputStream definition = new ByteArrayOutputStream();
        definition.write(0); // reserved
        definition.write(0); // the lowest byte of a number comes first
        writeShort(definition, message.number());
        definition.write(fields.length / 3);
        definition.writeBytes(fields);
        return definition.toByteArray();
    }

    /** The whole file. */
    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(HEADER_SIZE);
        file.write(PROTOCOL_VERSION);
        writeShort(file, PROFILE_VERSION);
        writeShort(file, records.size());
        writeShort(file, records.size() >> Short.SIZE);
        file.writeBytes(".FIT".getBytes(US_ASCII));
        writeShort(file, checkSum(file.toByteArray()));
        file.writeBytes(records.toByteArray());
        writeShort(file, checkSum(file.toByteArray()));
        return file.toByteArray();
    }

    private static void writeShort(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >> Byte.SIZE);
    }

    /** CRC-16 with the reflected polynomial {@code 0xa001}, beginning with 0. */
    private static int checkSum(byte[] bytes) {
        int sum = 0;
        for (byte b : bytes) {
            sum ^= b & 0xff;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ 0xa001;
            }
        }
        return sum;
    }
}
