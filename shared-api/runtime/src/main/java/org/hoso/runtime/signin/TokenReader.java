package org.hoso.runtime.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.Signer;
import org.hoso.law.Oversight;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the claims of a verified token. What they do not say is not granted. */
final class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {
    private static final int LONGEST = 200;

    @Override
    public AbstractAuthenticationToken convert(Jwt jwt) {
        SignedIn signedIn = read(jwt);
        return new SignedInToken(
                jwt,
                signedIn.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.stored()))
                        .toList(),
                signedIn);
    }

    /** @throws InvalidBearerTokenException when the token names nobody or no agency */
    static SignedIn read(Jwt jwt) {
        String officer = text(jwt.getSubject()).orElseThrow(() -> new InvalidBearerTokenException("no subject"));
        String agency = text(jwt.getClaim("agency")).orElseThrow(() -> new InvalidBearerTokenException("no agency"));
        return new SignedIn(
                officer,
                agency,
                roles(jwt.getClaim("roles"), agency),
                text(jwt.getClaim("platform")).orElse(null),
                text(jwt.getClaim("on_behalf_of")).orElse(null),
                signer(text(jwt.getClaim("office")).orElse("unknown"), jwt.getClaim("ceiling")),
                ClientClaim.of(jwt));
    }

    /** Unknown words are passed over; so are roles that nobody has in that body. */
    private static List<Role> roles(@Nullable Object claim, String agency) {
        if (!(claim instanceof List<?> words)) return List.of();
        return words.stream()
                .flatMap(TokenReader::role)
                .filter(role -> exists(role, agency))
                .distinct()
                .toList();
    }

    /**
     * {@code system} acts for clocks and cannot sign in. Whoever audits reads every case, and the data of whoever reported: only
     * those who inspect in the name of the Government do (decision 0181).
     */
    private static boolean exists(Role role, String agency) {
        return switch (role) {
            case SYSTEM -> false;
            case AUDITOR -> Oversight.inspects(agency);
            case INTAKE, CLASSIFIER, COORDINATOR, EXPERT, LIAISON, RECORDER, DECIDER, APPEALS, LISTS -> true;
            case DPO, ADMIN, PLATFORM, ISP, REPORTER, SUBSCRIBER -> true;
        };
    }

    private static Stream<Role> role(Object word) {
        return Stream.of(Role.values()).filter(role -> role.stored().equals(word));
    }

    /** A ceiling in VND for an individual. Without one, the signature covers nothing. */
    private static Signer signer(String office, @Nullable Object claim) {
        if (!(claim instanceof Map<?, ?> ceiling) || !(ceiling.get("individualVnd") instanceof Number vnd))
            return new Signer(office, 0, "the sign-in states no ceiling", false);
        boolean invented = Boolean.TRUE.equals(ceiling.get("invented"));
        return new Signer(office, vnd.longValue(), text(ceiling.get("basis")).orElse("not stated"), invented);
    }

    private static Optional<String> text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() && text.length() <= LONGEST
                ? Optional.of(text)
                : Optional.empty();
    }
}
