package org.hoso.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;

/** Which list. */
public enum ListCode {
    /** Danh sách đen: where nobody may advertise (ND 87/2026 Art 56). */
    @JsonProperty("black")
    BLACK,
    /** Danh sách trắng: checked on their own application, advice to those who advertise. */
    @JsonProperty("white")
    WHITE;

    /** As paths, events and files write it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ListCode> of(String text) {
        for (ListCode code : values()) if (code.stored().equals(text)) return Optional.of(code);
        return Optional.empty();
    }
}
