package org.hoso.runtime.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Authentication codes over rows that stand beside the events: HMAC-SHA256 under a key derived from the master key, which is in no
 * database. Whoever owns the database can neither make such a row nor change one unseen; taking one away or bringing an earlier one
 * back is seen only where the row's own parts tell it.
 */
public final class RowMacs {
    /** Bytes of a code. */
    public static final int BYTES = Hkdf.LENGTH;

    private static final byte[] NOTHING = {};

    private final MasterKey master;

    RowMacs(MasterKey master) {
        this.master = master;
    }

    /**
     * Under the key in a file, for whoever verifies without running.
     *
     * @throws IllegalStateException when the file is missing, not 32 bytes long, or readable by others
     */
    public static RowMacs of(Path masterKeyFile) throws IOException {
        return new RowMacs(MasterKeyFile.open(masterKeyFile, false, new SecureRandom()));
    }

    /**
     * @param kind  what the row is, such as its table: a code of one kind is none of another
     * @param parts what it says, in a fixed order; they are told apart, and what is absent from what is empty
     * @return 32 bytes
     */
    public byte[] of(String kind, @Nullable String... parts) {
        Mac mac = master.row();
        byte[] named = kind.getBytes(StandardCharsets.UTF_8);
        mac.update(length(named.length));
        mac.update(named);
        for (String part : parts) take(mac, part);
        return mac.doFinal();
    }

    /** Compares in constant time. @param mac as it was stored; absent never holds */
    public boolean holds(byte @Nullable [] mac, String kind, @Nullable String... parts) {
        return mac != null && MessageDigest.isEqual(mac, of(kind, parts));
    }

    /** One byte before each tells the absent from the empty. */
    private static void take(Mac mac, @Nullable String part) {
        byte[] text = part == null ? NOTHING : part.getBytes(StandardCharsets.UTF_8);
        mac.update(length(text.length + 1));
        mac.update((byte) (part == null ? 0 : 1));
        mac.update(text);
    }

    private static byte[] length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array();
    }
}
