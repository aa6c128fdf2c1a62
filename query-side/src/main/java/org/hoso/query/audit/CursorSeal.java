package org.hoso.query.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hoso.query.rights.Reader;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hands cursors out as texts and takes them back: nobody can make one up, alter one, or use another's. */
@Component
final class CursorSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAG = 32;
    private static final int CHARACTERS = (4 * (FeedCursor.BYTES + TAG) + 2) / 3;

    private final SingletonSupplier<byte[]> key;

    CursorSeal(JdbcClient jdbc) {
        this.key = SingletonSupplier.of(() ->
                jdbc.sql("select key from views.feed_key").query(byte[].class).single());
    }

    String seal(FeedCursor cursor) {
        byte[] plain = cursor.bytes();
        byte[] sealed = Arrays.copyOf(plain, plain.length + TAG);
        System.arraycopy(tag(plain), 0, sealed, plain.length, TAG);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * @param parameter the name of the parameter that carried it
     * @throws BadShape for anything that was not handed out to this reader
     */
    FeedCursor open(String text, String parameter, Reader reader) {
        if (!text.matches("[A-Za-z0-9_-]{" + CHARACTERS + "}")) throw foreign(parameter);
        byte[] plain = Arrays.copyOf(Base64.getUrlDecoder().decode(text), FeedCursor.BYTES);
        FeedCursor cursor = FeedCursor.of(plain);
        boolean ours = MessageDigest.isEqual(
                seal(cursor).getBytes(StandardCharsets.US_ASCII), text.getBytes(StandardCharsets.US_ASCII));
        if (!ours || !cursor.isOf(reader)) throw foreign(parameter);
        return cursor;
    }

    private static BadShape foreign(String parameter) {
        return new BadShape(Fault.at("/" + parameter, FaultCode.FOREIGN_CURSOR));
    }

    private byte[] tag(byte[] plain) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.obtain(), ALGORITHM));
            return mac.doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
