package org.hoso.runtime.stamping;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has the latest checkpoint stamped, where it is not yet. */
final class Stamping {
    private final Stamps stamps;
    private final HttpAuthority authority;
    private final @Nullable Path certificates;
    private final InstantSource clock;
    private final Supplier<BigInteger> nonces;

    /** @param certificates read anew each time: an authority's next certificate is added without a restart */
    Stamping(
            Stamps stamps,
            HttpAuthority authority,
            @Nullable Path certificates,
            InstantSource clock,
            Supplier<BigInteger> nonces) {
        this.stamps = stamps;
        this.authority = authority;
        this.certificates = certificates;
        this.clock = clock;
        this.nonces = nonces;
    }

    /**
     * Nothing where nothing was to be stamped.
     *
     * @throws NotAStamp where the authority gave none that may be believed; nothing is kept then
     */
    Optional<Stamp> once() throws InterruptedException {
        Optional<Stamps.Bare> bare = stamps.bare();
        if (bare.isEmpty()) return Optional.empty();
        TrustedAuthorities trusted = TrustedAuthorities.in(certificates);
        StampQuery question = new StampQuery(Imprint.of(bare.get().note()), nonces.get());
        byte[] answer = authority.answer(question.asked());
        Stamp stamp = question.answered(answer, trusted, clock.instant());
        stamps.keep(bare.get().size(), stamp);
        return Optional.of(stamp);
    }
}
