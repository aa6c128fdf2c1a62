package org.hoso.query.coordination;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as people read it: letters in place of the bytes (RFC 3986) and the names of hosts (RFC 3492) that stand for them. */
final class Spelling {
    private static final Pattern BYTES = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern LABEL = Pattern.compile("(?i)\\bxn--[a-z0-9-]+");

    private Spelling() {}

    static String readable(String address) {
        String letters = BYTES.matcher(address).replaceAll(bytes -> Matcher.quoteReplacement(letters(bytes.group())));
        return LABEL.matcher(letters).replaceAll(label -> Matcher.quoteReplacement(IDN.toUnicode(label.group())));
    }

    /** What is no UTF-8 stays as it was written. */
    private static String letters(String escaped) {
        byte[] bytes = HexFormat.of().parseHex(escaped.replace("%", ""));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherBytes) {
            return escaped;
        }
    }
}
