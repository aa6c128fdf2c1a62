package org.hoso.runtime.signin;

import java.util.List;
import java.util.Optional;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.Signer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in, as the token says it. A controller method takes it as an argument.
 *
 * @param officer    pseudonymous id, the token's subject
 * @param agency     code of the agency acted for; {@code CITIZEN} for one who acts for nobody
 * @param roles      in the token's order; {@code system} is never among them
 * @param platform   code of the platform that a platform's contact speaks for
 * @param onBehalfOf the ministry behind a delegated mandate, where the token names one
 * @param signer     how far this officer's signature reaches; nowhere when the token gives no ceiling
 * @param client     the application that the token was issued to, where it names one; see {@link ClientClaim}
 */
public record SignedIn(
        String officer,
        String agency,
        List<Role> roles,
        @Nullable String platform,
        @Nullable String onBehalfOf,
        Signer signer,
        @Nullable String client) {
    /** Who is signed in on this thread. @throws InsufficientAuthenticationException when nobody is */
    public static SignedIn current() {
        return token().map(SignedInToken::signedIn)
                .orElseThrow(() -> new InsufficientAuthenticationException("nobody is signed in"));
    }

    /** Whether who is signed in on this thread signs in by that name, whatever its letters' case. */
    public static boolean currentIsNamed(String name) {
        return token().filter(token -> token.isNamed(name)).isPresent();
    }

    /** The application by which who is signed in on this thread came; nothing where it is not known. */
    public static @Nullable String currentClient() {
        return token().map(SignedInToken::signedIn).map(SignedIn::client).orElse(null);
    }

    private static Optional<SignedInToken> token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
