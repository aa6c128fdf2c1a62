package org.hoso.ops.issuer;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Sanction.Signer;
import org.hoso.runtime.signin.SignInProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into a token what the sign-in reads from it. */
final class OfficerClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    /** Every officer of the demonstration comes by the same one. */
    private static final String APPLICATION = "hoso-demonstration";

    private final DemonstrationOfficers officers;
    private final SignInProperties signIn;

    OfficerClaims(DemonstrationOfficers officers, SignInProperties signIn) {
        this.officers = officers;
        this.signIn = signIn;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        DemonstrationOfficer officer =
                officers.find(context.getRegisteredClient().getClientId()).orElseThrow();
        JwtClaimsSet.Builder claims = context.getClaims();
        claims.subject(officer.subject())
                .audience(List.of(signIn.audience()))
                .claim("azp", APPLICATION)
                .claim("preferred_username", context.getRegisteredClient().getClientId())
                .claim("agency", officer.agency())
                .claim("roles", List.of(officer.role().stored()));
        claim(claims, "platform", officer.platform());
        claim(claims, "on_behalf_of", officer.onBehalfOf());
        Signer signer = officer.signer();
        if (signer == null) return;
        claims.claim("office", signer.office());
        claims.claim("ceiling", ceiling(signer));
    }

    private static Map<String, Object> ceiling(Signer signer) {
        return Map.of(
                "individualVnd", signer.ceilingIndividualVnd(),
                "basis", signer.basis(),
                "invented", signer.invented());
    }

    private static void claim(JwtClaimsSet.Builder claims, String name, @Nullable String value) {
        if (value != null) claims.claim(name, value);
    }
}
