package org.hoso.runtime.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What letters need that no law says.
 *
 * @param replyTo by code of the sending body, where platforms answer it; the law's data has no addresses and none is invented
 */
@ConfigurationProperties("hoso.letters")
public record LetterProperties(Map<String, String> replyTo) {
    public LetterProperties {
        replyTo = replyTo == null ? Map.of() : Map.copyOf(replyTo);
    }

    /** Nothing where none was set for that body. */
    public @Nullable String replyTo(String agency) {
        return replyTo.get(agency);
    }
}
