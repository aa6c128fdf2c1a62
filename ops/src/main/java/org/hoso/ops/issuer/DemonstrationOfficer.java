package org.hoso.ops.issuer;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.Signer;
import org.jspecify.annotations.Nullable;

/**
 * One officer of the demonstration.
 *
 * @param name       what to sign in with: role and agency in lower case, {@code decider@svh_hcm}
 * @param platform   code of the platform a contact speaks for
 * @param onBehalfOf the ministry behind a delegated mandate
 * @param signer     how far a deciding officer's signature reaches; absent for others
 */
public record DemonstrationOfficer(
        String name,
        Role role,
        String agency,
        @Nullable String platform,
        @Nullable String onBehalfOf,
        @Nullable Signer signer) {
    private static final UUID NAMES = UUID.fromString("6f1c1b1e-3a52-5a0e-9d0b-1d7f3c2a5e44");

    /** The pseudonymous id that events keep: the same for the same name at every start, so that history stays readable. */
    public String subject() {
        return UuidCreator.getNameBasedSha1(NAMES, name).toString();
    }
}
