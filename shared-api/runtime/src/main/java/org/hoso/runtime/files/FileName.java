package org.hoso.runtime.files;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.hoso.cases.Sha256;
import org.hoso.runtime.sealing.RowMacs;

/**
 * Under which name a file is kept: a code over its content's digest, so the same bytes have one name. Whoever sees the names and has
 * a suspicion cannot try it: the code's key lies in no store.
 */
public record FileName(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when the text is no such name */
    public FileName {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("a file is kept under 64 lower-case hex digits");
    }

    public static FileName of(Sha256 content, RowMacs codes) {
        return new FileName(HexFormat.of().formatHex(codes.of("file", content.value())));
    }

    @Override
    public String toString() {
        return value;
    }
}
