package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Conclusion;
import org.hoso.cases.DocumentRef;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** What sector bodies were asked, and what they said. */
public record Conclusions(List<ConclusionRequest> requests, List<SectorConclusion> given) {
    static final Conclusions NONE = new Conclusions(List.of(), List.of());

    /** @param answeredAt absent while it is open */
    @Withers
    public record ConclusionRequest(
            UUID requestId,
            String byAgency,
            AccountableBody from,
            @Nullable Personal question,
            Instant at,
            @Nullable Instant answeredAt)
            implements ConclusionsConclusionRequestBuilder.With {}

    /** Kết luận chuyên môn. @param document and grounds absent where only the result is for the reader */
    @Withers
    public record SectorConclusion(
            UUID conclusionId,
            @Nullable UUID requestId,
            String agency,
            Conclusion.Finding finding,
            @Nullable DocumentRef document,
            @Nullable Personal grounds,
            Instant at)
            implements ConclusionsSectorConclusionBuilder.With {
        SectorConclusion without(boolean document, boolean grounds) {
            return withDocument(document ? null : this.document).withGrounds(grounds ? null : this.grounds);
        }
    }

    Conclusions after(Conclusion.Event event) {
        return switch (event) {
            case Conclusion.ConclusionRequested e ->
                new Conclusions(
                        Kept.with(
                                requests,
                                new ConclusionRequest(
                                        e.requestId(),
                                        e.by().agency(),
                                        e.from(),
                                        Personal.ofNullable("question", e.question()),
                                        e.at(),
                                        null)),
                        given);
            case Conclusion.ConclusionGiven e -> new Conclusions(answered(e), Kept.with(given, concluded(e)));
        };
    }

    private static SectorConclusion concluded(Conclusion.ConclusionGiven e) {
        return new SectorConclusion(
                e.conclusionId(),
                e.requestId(),
                e.by().agency(),
                e.finding(),
                e.document(),
                Personal.of("grounds", e.grounds()),
                e.at());
    }

    private List<ConclusionRequest> answered(Conclusion.ConclusionGiven e) {
        return Kept.changed(
                requests,
                request -> request.requestId().equals(e.requestId()),
                request -> request.withAnsweredAt(e.at()));
    }
}
