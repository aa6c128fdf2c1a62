package org.hoso.command.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** A command comes as JSON in UTF-8. Whoever says that it is something else is not read as if it were. */
final class JsonBodies {
    private JsonBodies() {}

    /** @param declared as it was sent; where nothing was said the body is taken for JSON */
    static void check(@Nullable String declared) throws HttpMediaTypeNotSupportedException {
        if (declared == null || declared.isBlank()) return;
        MediaType type = read(declared);
        Charset charset = type.getCharset();
        boolean json = type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        if (!json || charset != null && !charset.equals(StandardCharsets.UTF_8)) throw foreign(type);
    }

    private static MediaType read(String declared) throws HttpMediaTypeNotSupportedException {
        try {
            return MediaType.parseMediaType(declared);
        } catch (InvalidMediaTypeException none) {
            throw foreign(null);
        }
    }

    private static HttpMediaTypeNotSupportedException foreign(@Nullable MediaType type) {
        return new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
    }
}
