package org.hoso.runtime.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The program that a token was issued to, as the token names it: {@code azp} of OpenID Connect, else {@code client_id} of RFC 9068.
 * Events keep it in clear and for ever; so only a word that can be a program's counts.
 */
final class ClientClaim {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");

    private ClientClaim() {}

    /** Nothing for a name of another form: an address of mail or a name with blanks would be a person's. */
    static @Nullable String of(Jwt jwt) {
        String named = said(jwt.getClaim(jwt.hasClaim("azp") ? "azp" : "client_id"));
        return named == null || named.equals(jwt.getClaim("preferred_username")) ? null : named;
    }

    private static @Nullable String said(@Nullable Object claim) {
        return claim instanceof String named && FORM.matcher(named).matches() ? named : null;
    }
}
