package org.hoso.runtime.signin;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token that was found good, with what it says. */
final class SignedInToken extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    /** Claims of OpenID Connect, RFC 9068 and common issuers that hold a name to sign in by. */
    private static final List<String> NAMES = List.of("sub", "preferred_username", "email", "upn", "client_id", "azp");

    private final transient SignedIn signedIn;

    SignedInToken(Jwt jwt, Collection<? extends GrantedAuthority> authorities, SignedIn signedIn) {
        super(jwt, authorities, signedIn.officer());
        this.signedIn = signedIn;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    /** By what the issuer lets this officer sign in: the subject is only how Hoso knows it. */
    boolean isNamed(String name) {
        return NAMES.stream().anyMatch(claim -> name.equalsIgnoreCase(getToken().getClaimAsString(claim)));
    }
}
