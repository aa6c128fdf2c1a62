package org.hoso.runtime.signin;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token that was found good, with what it says. */
final class SignedInToken extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    SignedInToken(Jwt jwt, Collection<? extends GrantedAuthority> authorities, SignedIn signedIn) {
        super(jwt, authorities, signedIn.officer());
        this.signedIn = signedIn;
    }

    SignedIn signedIn() {
        return signedIn;
    }
}
