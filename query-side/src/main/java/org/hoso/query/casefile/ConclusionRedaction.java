package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.CONCLUSION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.query.casefile.Conclusions.SectorConclusion;
import org.jspecify.annotations.Nullable;

/** Sector conclusions as a reader sees them: all of it, the line that gives the reason, or the result. */
final class ConclusionRedaction {
    private ConclusionRedaction() {}

    static @Nullable Conclusions see(CaseView view, Onlooker by) {
        Conclusions known = view.conclusions();
        return switch (by.sight(CONCLUSION)) {
            case FULL -> known;
            case OWN -> new Conclusions(List.of(), known.given());
            case REASON_LINE -> reasonLines(known, view.measures(), by);
            case OUTCOME -> only(known.given(), true);
            case MASKED,
                    SUMMARY,
                    NEED_TO_KNOW,
                    BREAK_GLASS,
                    ON_REQUEST,
                    ITEM_ONLY,
                    ACCOUNT_ONLY,
                    ROLE_ONLY,
                    PUBLIC,
                    NO -> null;
        };
    }

    /** Of the conclusions enclosed in the platform's own notices: result and document, no grounds. */
    private static Conclusions reasonLines(Conclusions known, Measures measures, Onlooker by) {
        Set<UUID> enclosed = measures.notices().stream()
                .filter(notice -> notice.sent().platform().equals(by.agency()))
                .map(notice -> notice.sent().conclusionId())
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return only(
                known.given().stream()
                        .filter(one -> enclosed.contains(one.conclusionId()))
                        .toList(),
                false);
    }

    private static Conclusions only(List<SectorConclusion> given, boolean withoutDocument) {
        return new Conclusions(
                List.of(),
                given.stream().map(one -> one.without(withoutDocument, true)).toList());
    }
}
