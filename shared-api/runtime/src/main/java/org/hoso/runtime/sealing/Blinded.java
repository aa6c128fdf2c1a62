package org.hoso.runtime.sealing;

import java.util.HexFormat;

/** An identity as the database knows it: HMAC-SHA256 under the master key, in hex. */
record Blinded(String hex) implements Comparable<Blinded> {
    static Blinded of(byte[] hmac) {
        return new Blinded(HexFormat.of().formatHex(hmac));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Blinded other) {
        return hex.compareTo(other.hex);
    }
}
