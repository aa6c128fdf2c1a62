package org.hoso.runtime.stamping;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/**
 * One question to an authority, and whether an answer answers it.
 *
 * @param sha256 of what is to be stamped
 * @param nonce  never used before
 */
record StampQuery(byte[] sha256, BigInteger nonce) {
    private static final Duration APART = Duration.ofMinutes(10);

    /** As it goes out, in DER; the answer is to bring the authority's certificate along. */
    byte[] asked() {
        try {
            return request().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a request is always written", e);
        }
    }

    /** @throws NotAStamp where that is no answer to this question by an authority that is trusted */
    Stamp answered(byte[] answer, TrustedAuthorities trusted, Instant now) {
        TimeStampResponse response = response(answer);
        Token token = Token.inOneForm(response.getTimeStampToken()).of(sha256);
        if (!nonce.equals(token.nonce())) throw new NotAStamp(StampingTrouble.OTHER_NONCE);
        Stamp stamp = token.by(trusted);
        if (Duration.between(now, stamp.at()).abs().compareTo(APART) > 0)
            throw new NotAStamp(StampingTrouble.OTHER_TIME);
        try {
            response.validate(request());
        } catch (TSPException | RuntimeException otherwise) {
            throw new NotAStamp(StampingTrouble.UNREADABLE, otherwise);
        }
        return stamp;
    }

    private static TimeStampResponse response(byte[] answer) {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            boolean granted =
                    response.getStatus() == PKIStatus.GRANTED || response.getStatus() == PKIStatus.GRANTED_WITH_MODS;
            if (!granted || response.getTimeStampToken() == null) throw new NotAStamp(StampingTrouble.REFUSED);
            return response;
        } catch (NotAStamp refused) {
            throw refused;
        } catch (IOException | TSPException | RuntimeException otherForm) {
            throw new NotAStamp(StampingTrouble.UNREADABLE, otherForm);
        }
    }

    private TimeStampRequest request() {
        TimeStampRequestGenerator request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        return request.generate(TSPAlgorithms.SHA256, sha256, nonce);
    }
}
