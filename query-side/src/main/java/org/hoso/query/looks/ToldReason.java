package org.hoso.query.looks;

import org.jspecify.annotations.Nullable;

/** Why somebody looked, or why that is not told: {@code masked}, {@code erased} or {@code tampered}. */
public record ToldReason(@Nullable String text, @Nullable String withheld) {
    /** Given, and not for this reader. */
    public static final ToldReason MASKED = new ToldReason(null, "masked");
    /** None was given: a glass stood for it. */
    public static final ToldReason NONE = new ToldReason(null, null);

    static final ToldReason ERASED = new ToldReason(null, "erased");
    static final ToldReason TAMPERED = new ToldReason(null, "tampered");
}
