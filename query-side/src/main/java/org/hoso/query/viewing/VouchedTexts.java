package org.hoso.query.viewing;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.runtime.problems.ViewRowAltered;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/**
 * What views keep as JSON, packed, with an authentication code beside it: over the table, what the row lies under, and the text. The
 * key is in no database, so whoever owns the databases can neither make such a text nor change one or lay it under another row unseen;
 * it is checked whenever a text is read, to be shown and to be folded on from (decisions 0195, 0240).
 */
@Component
public class VouchedTexts {
    private final RowMacs macs;
    private final AlteredRows altered;

    public VouchedTexts(RowMacs macs, AlteredRows altered) {
        this.macs = macs;
        this.altered = altered;
    }

    /**
     * @param value what becomes a JSON object
     * @param table name of the shape
     * @param row   what the row lies under, its case first
     */
    public byte[] write(Object value, String table, @Nullable Object... row) {
        return vouched(CaseJson.stored().writeValueAsString(value), table, row);
    }

    /** The same for a text that is a JSON object already. */
    public byte[] vouched(String json, String table, @Nullable Object... row) {
        return new PackedText(code(json, table, row), json).bytes();
    }

    /** @throws ViewRowAltered where it is not what was written under these very names; it is remembered for health */
    public <T> T read(Class<T> form, byte[] text, String table, int generation, @Nullable Object... row) {
        return CaseJson.stored().readValue(plain(text, table, generation, row), form);
    }

    /** The same for a form with parameters. */
    public <T> T read(TypeReference<T> form, byte[] text, String table, int generation, @Nullable Object... row) {
        JavaType type = CaseJson.stored().constructType(form);
        return CaseJson.stored().readValue(plain(text, table, generation, row), type);
    }

    /** The text as it was vouched for. @throws ViewRowAltered as above */
    public String plain(byte[] text, String table, int generation, @Nullable Object... row) {
        return PackedText.of(text)
                .filter(one -> bears(one.code(), one.json(), table, row))
                .map(PackedText::json)
                .orElseThrow(() -> altered(table, generation, row));
    }

    /** How long the text is, in bytes, before anybody unpacked it. */
    public static int length(byte[] text) {
        return Math.max(0, PackedText.length(text));
    }

    /** What it says, whatever it lies under and whoever wrote it: to be compared with another. Absent where it is no such text. */
    public static Optional<Said> said(byte[] text) {
        return PackedText.of(text).map(one -> new Said(HexFormat.of().formatHex(one.code()), one.json()));
    }

    /** A text, with its code in hexadecimal digits. */
    public record Said(String code, String json) {}

    /** Whether a code is the one of this text. No setting leaves this out; what it costs is measured by a benchmark that overrides it. */
    protected boolean bears(byte[] code, String json, String table, @Nullable Object... row) {
        return MessageDigest.isEqual(code, code(json, table, row));
    }

    /** What is thrown where something that stands beside a text does not fit it. */
    public ViewRowAltered altered(String table, int generation, @Nullable Object... row) {
        return altered.found(table, generation, row);
    }

    /** Its first half is enough: nobody makes one of 128 bits without the key (RFC 2104, section 5). */
    private byte[] code(String json, String table, @Nullable Object... row) {
        @Nullable
        String[] parts = Stream.concat(
                        Stream.of(json), Stream.of(row).map(part -> part == null ? null : part.toString()))
                .toArray(String[]::new);
        return Arrays.copyOf(macs.of("views." + table, parts), PackedText.CODE);
    }
}
