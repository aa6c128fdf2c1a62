package org.hoso.query.viewing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A JSON text with its code, as a view keeps it: a byte that names the dictionary, the length of the text, the code, and the text
 * deflated (RFC 1951) with that dictionary. Texts of views are short and much alike: by themselves they shrink to a half, with what they
 * have in common given beforehand to a fifth.
 */
record PackedText(byte[] code, String json) {
    /** Bytes of a code. */
    static final int CODE = 16;

    private static final byte DICTIONARY = 1;
    private static final int BEGIN = 1 + Integer.BYTES + CODE;
    /** No text of a view is nearly as long; it bounds what a forged row can make of a reader's memory. */
    private static final int LONGEST = 1 << 26;
    /** What names members and kinds, and no datum of anybody. What is written with it is read with it for ever. */
    private static final byte[] KNOWN = known();

    private static byte[] known() {
        try (InputStream file =
                Objects.requireNonNull(PackedText.class.getResourceAsStream("/packing/" + DICTIONARY + ".txt"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        if (text.length > LONGEST) throw new IllegalArgumentException("a text of a view has " + text.length + " bytes");
        ByteArrayOutputStream packed = new ByteArrayOutputStream(BEGIN + text.length / 2);
        packed.writeBytes(ByteBuffer.allocate(BEGIN)
                .put(DICTIONARY)
                .putInt(text.length)
                .put(code)
                .array());
        deflate(text, packed);
        return packed.toByteArray();
    }

    private static void deflate(byte[] text, ByteArrayOutputStream packed) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setDictionary(KNOWN);
            deflater.setInput(text);
            deflater.finish();
            byte[] part = new byte[1 + text.length / 2];
            while (!deflater.finished()) packed.write(part, 0, deflater.deflate(part));
        } finally {
            deflater.end();
        }
    }

    /** Absent where these bytes are no such text, to their very end. */
    static Optional<PackedText> of(byte[] bytes) {
        int length = length(bytes);
        if (length < 0 || length > LONGEST) return Optional.empty();
        return inflated(bytes, length)
                .map(text -> new PackedText(
                        Arrays.copyOfRange(bytes, BEGIN - CODE, BEGIN), new String(text, StandardCharsets.UTF_8)));
    }

    /** Of the text in bytes, as these bytes say; negative where they are no such text. */
    static int length(byte[] bytes) {
        return bytes.length < BEGIN || bytes[0] != DICTIONARY
                ? -1
                : ByteBuffer.wrap(bytes).getInt(1);
    }

    private static Optional<byte[]> inflated(byte[] bytes, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(KNOWN);
            inflater.setInput(bytes, BEGIN, bytes.length - BEGIN);
            // One more than it says: whether it is longer is seen.
            byte[] text = new byte[length + 1];
            boolean whole = inflater.inflate(text) == length && inflater.finished() && inflater.getRemaining() == 0;
            return whole ? Optional.of(Arrays.copyOf(text, length)) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
