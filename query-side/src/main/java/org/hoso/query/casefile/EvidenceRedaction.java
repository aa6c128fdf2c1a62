package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.EVIDENCE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.Actor;
import org.hoso.query.rights.Relation;
import org.jspecify.annotations.Nullable;

/** The evidence as a reader sees it. */
final class EvidenceRedaction {
    private EvidenceRedaction() {}

    /** @param items those that the reader sees */
    static @Nullable SeenEvidence see(List<EvidencePiece> pieces, List<CaseItem> items, Onlooker by) {
        return switch (by.sight(EVIDENCE)) {
            case FULL -> shown(pieces);
            case ON_REQUEST -> new SeenEvidence(pieces.size(), List.of(), true);
            case ITEM_ONLY -> shown(ofItems(pieces, items));
            case OWN -> shown(own(pieces, by));
            case MASKED,
                    SUMMARY,
                    NEED_TO_KNOW,
                    BREAK_GLASS,
                    ACCOUNT_ONLY,
                    OUTCOME,
                    REASON_LINE,
                    ROLE_ONLY,
                    PUBLIC,
                    NO -> null;
        };
    }

    private static SeenEvidence shown(List<EvidencePiece> pieces) {
        return new SeenEvidence(pieces.size(), pieces, false);
    }

    private static List<EvidencePiece> ofItems(List<EvidencePiece> pieces, List<CaseItem> items) {
        Set<UUID> ids = items.stream().map(CaseItem::itemId).collect(Collectors.toSet());
        return pieces.stream().filter(piece -> ids.contains(piece.itemId())).toList();
    }

    /** An identified subject sees what is held against it; a reporter what citizens themselves handed in. */
    private static List<EvidencePiece> own(List<EvidencePiece> pieces, Onlooker by) {
        return by.relation() == Relation.SUBJECT
                ? pieces
                : pieces.stream()
                        .filter(piece -> piece.agency().equals(Actor.CITIZEN))
                        .toList();
    }
}
