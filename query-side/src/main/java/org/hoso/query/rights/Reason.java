package org.hoso.query.rights;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a reader wants to see what is masked until a reason is given. It comes in a header, because addresses are logged, and
 * is kept sealed: whoever gives it is asked to name no person, and it is forgotten with whom it is about.
 */
public record Reason(String text) {
    public static final String HEADER = "Hoso-Reason";
    static final int LONGEST = 300;
    /** Two words, and a number as cases, documents and plans bear one: "Kiểm tra theo kế hoạch 12/KH-TTCP". */
    private static final Pattern MATTER = Pattern.compile("(?s)(?=.*\\d).*\\p{L}{2,}\\P{L}+\\p{L}{2,}.*");

    /**
     * @param header as the server read it, one character a byte; a UTF-8 text is taken as such
     * @throws BadShape when it is empty, longer than 300 characters or holds control characters
     */
    public static @Nullable Reason of(@Nullable String header) {
        if (header == null) return null;
        String text = utf8(header).strip();
        if (text.isEmpty()) throw new BadShape(Fault.at("/" + HEADER, FaultCode.EMPTY));
        if (text.length() > LONGEST) throw new BadShape(Fault.at("/" + HEADER, FaultCode.TOO_LONG, "most", LONGEST));
        if (text.chars().anyMatch(Character::isISOControl))
            throw new BadShape(Fault.at("/" + HEADER, FaultCode.CONTROL_CHARACTER));
        return new Reason(text);
    }

    /** Itself, where it says for which matter a case of others is wanted and not only that it is. @throws BadShape elsewhere */
    public Reason named() {
        if (!MATTER.matcher(text).matches()) throw new BadShape(Fault.at("/" + HEADER, FaultCode.NAMES_NO_MATTER));
        return this;
    }

    private static String utf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return header;
        }
    }
}
