package org.hoso.runtime.stamping;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPUtil;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** A token (RFC 3161) as somebody sent it: it says what it says, and each check takes one doubt away. */
public final class Token {
    private final TimeStampToken token;
    private final byte[] der;

    private Token(TimeStampToken token, byte[] der) {
        this.token = token;
        this.der = der;
    }

    /** @throws NotAStamp where it is none */
    public static Token read(byte[] encoded) {
        try {
            TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(ASN1Primitive.fromByteArray(encoded)));
            return new Token(token, encoded);
        } catch (IOException | TSPException | RuntimeException otherForm) {
            throw new NotAStamp(StampingTrouble.UNREADABLE, otherForm);
        }
    }

    /** The same in DER, whatever form it came in: whoever checks it later with small means needs no other. */
    static Token inOneForm(TimeStampToken sent) {
        try {
            return read(sent.getEncoded(ASN1Encoding.DER));
        } catch (IOException otherForm) {
            throw new NotAStamp(StampingTrouble.UNREADABLE, otherForm);
        }
    }

    /** What the authority's clock said. */
    public Instant at() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    @Nullable
    BigInteger nonce() {
        return token.getTimeStampInfo().getNonce();
    }

    /** @throws NotAStamp where it stamps anything but these bytes of SHA-256 */
    public Token of(byte[] sha256) {
        boolean same = TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256);
        if (!same) throw new NotAStamp(StampingTrouble.OTHER_IMPRINT);
        return this;
    }

    /** As the certificate says that it brings along; who that is remains open. @throws NotAStamp where that does not hold */
    public Stamp bySomebody() {
        try {
            X509CertificateHolder signer = signer();
            signed(signer);
            return new Stamp(signer.getSubject().toString(), Imprint.hex(encoded(signer)), at(), der);
        } catch (NotAStamp told) {
            throw told;
        } catch (RuntimeException otherForm) {
            // The library reads much of a certificate only when it is asked for it.
            throw new NotAStamp(StampingTrouble.UNREADABLE, otherForm);
        }
    }

    /** @throws NotAStamp where none of the trusted ones signed it, or not with a certificate for this and valid then */
    public Stamp by(TrustedAuthorities trusted) {
        Stamp stamp = bySomebody();
        List<X509Certificate> alongside = new ArrayList<>();
        for (X509CertificateHolder one : certificates()) alongside.add(certificate(one));
        if (!trusted.vouchFor(certificate(signer()), alongside, at())) throw new NotAStamp(StampingTrouble.FOREIGN);
        return stamp;
    }

    private void signed(X509CertificateHolder signer) {
        try {
            TSPUtil.validateCertificate(signer);
        } catch (TSPValidationException otherUse) {
            throw new NotAStamp(StampingTrouble.WRONG_USE, otherUse);
        }
        if (!signer.isValidOn(Date.from(at()))) throw new NotAStamp(StampingTrouble.EXPIRED);
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (TSPException | OperatorCreationException | CertificateException | RuntimeException doesNotHold) {
            throw new NotAStamp(StampingTrouble.FORGED, doesNotHold);
        }
    }

    private X509CertificateHolder signer() {
        return certificates().stream()
                .filter(one -> token.getSID().match(one))
                .findFirst()
                .orElseThrow(() -> new NotAStamp(StampingTrouble.FOREIGN));
    }

    private Collection<X509CertificateHolder> certificates() {
        return token.getCertificates().getMatches(null);
    }

    private static X509Certificate certificate(X509CertificateHolder holder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (CertificateException otherForm) {
            throw new NotAStamp(StampingTrouble.UNREADABLE, otherForm);
        }
    }

    private static byte[] encoded(X509CertificateHolder signer) {
        try {
            return signer.getEncoded();
        } catch (IOException otherForm) {
            throw new NotAStamp(StampingTrouble.UNREADABLE, otherForm);
        }
    }
}
