package org.hoso.runtime.stamping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The certificates of authorities whose time stamps are believed, and of those who issue such certificates. */
public final class TrustedAuthorities {
    private final Set<X509Certificate> certificates;

    private TrustedAuthorities(Set<X509Certificate> certificates) {
        this.certificates = certificates;
    }

    /** Nobody is trusted. */
    public static TrustedAuthorities none() {
        return new TrustedAuthorities(Set.of());
    }

    /**
     * @param pem one certificate or more
     * @throws NotAStamp where nothing can be trusted by that file
     */
    public static TrustedAuthorities in(@Nullable Path pem) {
        if (pem == null) throw new NotAStamp(StampingTrouble.NOBODY_TRUSTED);
        try (InputStream file = Files.newInputStream(pem)) {
            Set<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(file).stream()
                    .map(X509Certificate.class::cast)
                    .collect(Collectors.toUnmodifiableSet());
            if (found.isEmpty()) throw new NotAStamp(StampingTrouble.NOBODY_TRUSTED);
            return new TrustedAuthorities(found);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new NotAStamp(StampingTrouble.NOBODY_TRUSTED, unreadable);
        }
    }

    public boolean isEmpty() {
        return certificates.isEmpty();
    }

    /**
     * Whether it is one of them, or was issued under one of them and valid then. Revocation is not looked up: that would ask a
     * third party again.
     */
    boolean vouchFor(X509Certificate signer, Collection<X509Certificate> alongside, Instant at) {
        if (certificates.contains(signer)) return true;
        if (certificates.isEmpty()) return false;
        try {
            CertPathBuilder.getInstance("PKIX").build(path(signer, alongside, at));
            return true;
        } catch (CertPathBuilderException noPath) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform follows certificates", e);
        }
    }

    private PKIXBuilderParameters path(X509Certificate signer, Collection<X509Certificate> alongside, Instant at)
            throws GeneralSecurityException {
        X509CertSelector one = new X509CertSelector();
        one.setCertificate(signer);
        Set<TrustAnchor> anchors = certificates.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, one);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(alongside)));
        return parameters;
    }
}
