package org.hoso.query.publications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.hoso.query.letters.Printing;
import org.hoso.query.publications.Publications.Read;
import org.hoso.runtime.paper.Press;
import org.hoso.runtime.problems.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reports as PDF. Anybody may ask for one, so that a printed one is kept for a while, and they wait for no letter nor letters
 * for them.
 */
@Component
class PublicationReports {
    private static final int MOST_PERIODS = 12;
    private static final int KEPT = 64;

    private record Key(UUID publicationId, @Nullable UUID restatedBy, Language language) {}

    private final Cache<Key, byte[]> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final Publications publications;
    private final PublicationTexts texts;
    private final Printing printing;

    PublicationReports(Publications publications, PublicationTexts texts, Press press) {
        this.publications = publications;
        this.texts = texts;
        printing = new Printing(press);
    }

    /** @throws org.hoso.runtime.problems.TooManyRequests while others are printed */
    byte[] pdf(Read<KnownPublication> read, ShownPublication publication, Language language) {
        Key key = new Key(publication.publicationId(), publication.restatedBy(), language);
        byte[] before = kept.getIfPresent(key);
        if (before != null) return before;
        PublicationReport report =
                new PublicationReport(publication, publications.series(read, MOST_PERIODS), language, texts);
        byte[] printed = printing.pdf(report.sheet());
        kept.put(key, printed);
        return printed;
    }
}
