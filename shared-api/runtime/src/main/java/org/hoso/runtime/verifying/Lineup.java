package org.hoso.runtime.verifying;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which version of which case stands at each of some neighbouring places, and when each was ledgered in which epoch; not plain where
 * one is no id or number as written here.
 */
final class Lineup {
    private static final int ID_LETTERS = 36;
    private static final int MOST_DIGITS = 9;

    private final long[] high;
    private final long[] low;
    private final int[] version;
    private final int[] epoch;
    private final long[] at;
    private int size;
    private boolean plain = true;

    Lineup(int most) {
        this.high = new long[most];
        this.low = new long[most];
        this.version = new int[most];
        this.epoch = new int[most];
        this.at = new long[most];
    }

    /** Of the one that is added next. @param ledgeredAt in the database's microseconds */
    void ledgered(int inEpoch, long ledgeredAt) {
        epoch[size] = inEpoch;
        at[size] = ledgeredAt;
    }

    /** Adds the next. @param row the bytes in which its case lies as text at a place, and its version behind its length */
    void add(byte[] row, int caseAt, int caseLetters, int versionAt, int digits) {
        plain &= caseLetters == ID_LETTERS
                && digits > 0
                && digits <= MOST_DIGITS
                && read(row, caseAt, versionAt, digits);
        size++;
    }

    /** Adds the next. */
    void add(String caseId, long caseVersion) {
        plain &= caseId.length() == ID_LETTERS
                && caseVersion >= 0
                && caseVersion < Integer.MAX_VALUE
                && read(caseId, (int) caseVersion);
        size++;
    }

    private boolean read(byte[] row, int caseAt, int versionAt, int digits) {
        try {
            return read(
                    new String(row, caseAt, ID_LETTERS, StandardCharsets.US_ASCII),
                    Integer.parseUnsignedInt(new String(row, versionAt, digits, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    private boolean read(String caseId, int caseVersion) {
        try {
            UUID id = UUID.fromString(caseId);
            high[size] = id.getMostSignificantBits();
            low[size] = id.getLeastSignificantBits();
            version[size] = caseVersion;
            return id.toString().equals(caseId);
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    int size() {
        return size;
    }

    boolean plain() {
        return plain;
    }

    long high(int n) {
        return high[n];
    }

    long low(int n) {
        return low[n];
    }

    int version(int n) {
        return version[n];
    }

    int epoch(int n) {
        return epoch[n];
    }

    long at(int n) {
        return at[n];
    }
}
