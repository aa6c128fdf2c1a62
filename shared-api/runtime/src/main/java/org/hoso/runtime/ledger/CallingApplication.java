package org.hoso.runtime.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program by which something was asked for, as the token named it: a name of no person, in clear in the metadata of events. */
public final class CallingApplication {
    /** Metadata of commands and events. */
    public static final String METADATA = "client";

    private CallingApplication() {}

    /** As an event keeps it; nothing where no application called. */
    public static @Nullable String in(Map<String, ?> metadata) {
        return metadata.get(METADATA) instanceof String named ? named : null;
    }

    /** What is stored of it, nothing where none called. */
    public static Map<String, String> metadata(@Nullable String client) {
        return client == null ? Map.of() : Map.of(METADATA, client);
    }
}
