package org.hoso.runtime.verifying;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row as the history of its case or listing has it.
 *
 * @param key      as the table's SQL gives it
 * @param says     whether what a row says is right
 * @param presence whether it has to be there
 * @param held     SQL with one parameter, the key: whether another has the place; only where that excuses its absence
 */
public record Must(
        Hanging table,
        String key,
        Predicate<String> says,
        Presence presence,
        @Nullable String held) {
    /** Whether a row has to be there. */
    public enum Presence {
        MUST,
        /** It may have been done with. */
        MAY,
        /** Unless another case has its place. */
        UNLESS_HELD
    }

    /** @param says as the table's SQL gives it */
    public static Must be(Hanging table, Object key, String says) {
        return new Must(table, key.toString(), says::equals, Presence.MUST, null);
    }

    /** @param due whether it is still to be there */
    public static Must be(Hanging table, Object key, String says, boolean due) {
        return new Must(table, key.toString(), says::equals, due ? Presence.MUST : Presence.MAY, null);
    }

    public static Must may(Hanging table, Object key, Predicate<String> says) {
        return new Must(table, key.toString(), says, Presence.MAY, null);
    }

    public static Must unlessHeld(Hanging table, String key, String says, String held) {
        return new Must(table, key, says::equals, Presence.UNLESS_HELD, held);
    }

    /** Parts of what a row says, with a bar between them and nothing for what is absent; instants in microseconds. */
    public static String says(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < parts.length; n++) text.append(n == 0 ? "" : "|").append(text(parts[n]));
        return text.toString();
    }

    private static String text(@Nullable Object part) {
        return part instanceof Instant at
                ? Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                : Objects.toString(part, "");
    }

    /** SQL of an instant as {@link #says} has it. */
    public static String micros(String column) {
        return "coalesce((extract(epoch from " + column + ") * 1000000)::bigint::text, '')";
    }
}
