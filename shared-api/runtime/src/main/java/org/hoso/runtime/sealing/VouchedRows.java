package org.hoso.runtime.sealing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hoso.runtime.problems.Tampered;
import org.jspecify.annotations.Nullable;

/** Rows that steer what is decided bear a code, which is asked for wherever such a row is read; what bears a wrong one is told. */
public final class VouchedRows {
    private final @Nullable RowMacs macs;
    private final ForgedRows forged;

    /** @param macs absent where no keys are named: then nothing is sealed, no row is vouched for and none is asked for its code */
    public VouchedRows(@Nullable RowMacs macs, ForgedRows forged) {
        this.macs = macs;
        this.forged = forged;
    }

    /**
     * The code of a row that is written.
     *
     * @param key  what it is found by; nothing personal
     * @param more whatever else it says, in a fixed order; instants count in the microseconds that the database keeps
     */
    public byte @Nullable [] mac(String table, Object key, @Nullable Object... more) {
        return macs == null ? null : macs.of(table, texts(key, more));
    }

    /** Whether a row that was read is ours; the alarm is told where it is not. */
    public boolean holds(byte @Nullable [] mac, String table, Object key, @Nullable Object... more) {
        if (macs == null || macs.holds(mac, table, texts(key, more))) return true;
        forged.found(table, key.toString());
        return false;
    }

    /** @throws Tampered where it is not ours */
    public void demand(byte @Nullable [] mac, String table, Object key, @Nullable Object... more) {
        if (!holds(mac, table, key, more)) throw Tampered.forgedRow(table + " " + key);
    }

    private static @Nullable String[] texts(Object key, @Nullable Object... more) {
        @Nullable String[] texts = new String[more.length + 1];
        texts[0] = text(key);
        for (int n = 0; n < more.length; n++) texts[n + 1] = text(more[n]);
        return texts;
    }

    private static @Nullable String text(@Nullable Object part) {
        return part instanceof Instant at
                ? Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                : part == null ? null : part.toString();
    }
}
