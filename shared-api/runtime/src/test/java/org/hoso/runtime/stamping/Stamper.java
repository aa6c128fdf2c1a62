package org.hoso.runtime.stamping;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.jspecify.annotations.Nullable;

/** Makes time stamps by hand, false ones as well: what a well-behaved library would refuse to sign. */
public final class Stamper {
    private Stamper() {}

    /** A token (RFC 3161), in the form that the library happens to write. */
    public static byte[] token(byte[] sha256, @Nullable BigInteger nonce, Instant at, Certified by) {
        return encoded(signed(sha256, nonce, at, by));
    }

    /** The whole answer that grants it. */
    static byte[] granted(byte[] sha256, @Nullable BigInteger nonce, Instant at, Certified by) {
        try {
            return new TimeStampResp(
                            new PKIStatusInfo(PKIStatus.granted),
                            signed(sha256, nonce, at, by).toASN1Structure())
                    .getEncoded();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static byte[] rejected() {
        try {
            return new TimeStampResp(new PKIStatusInfo(PKIStatus.rejection), null).getEncoded();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] encoded(CMSSignedData token) {
        try {
            return token.getEncoded(ASN1Encoding.DER);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static CMSSignedData signed(byte[] sha256, @Nullable BigInteger nonce, Instant at, Certified by) {
        try {
            TSTInfo info = new TSTInfo(
                    new ASN1ObjectIdentifier("1.2.3.4"),
                    new MessageImprint(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), sha256),
                    new ASN1Integer(1),
                    new ASN1GeneralizedTime(Date.from(at)),
                    null,
                    null,
                    nonce == null ? null : new ASN1Integer(nonce),
                    null,
                    null);
            byte[] certificate = by.certificate().getEncoded();
            ESSCertIDv2 id =
                    new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(certificate));
            Attribute signer = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id)));
            AttributeTable attributes =
                    new AttributeTable(signer).add(CMSAttributes.signingTime, new Time(Date.from(at)));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setSignedAttributeGenerator(attributes)
                    .build(by.signature(), by.keys().getPrivate(), by.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(by.certificate())));
            return generator.generate(
                    new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded(ASN1Encoding.DER)),
                    true);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
