package org.hoso.query.subjects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.subjects.Party.Recorded;
import org.hoso.query.subjects.Party.RecordedAct;

/**
 * Two bodies are about to measure the same party for the same act: each has a record of it, in cases of their own, and not both
 * have decided. The same act is an act on the same content, or of the same type ended on the same day; a dispute of competence settles whose it is.
 *
 * @param party         key of the party
 * @param first         what was recorded first
 * @param second        what was recorded later
 * @param links         canonical links that both are about
 * @param violationTypes types of the acts of both that ended on the same day
 */
public record Collision(String party, Side first, Side second, List<String> links, List<String> violationTypes) {
    /** One body's record. @param agency whose it is @param decided whether that body has decided on it */
    public record Side(CaseId caseId, UUID recordId, String agency, Instant at, boolean proposed, boolean decided) {}

    /** A party as it stands in one case. */
    record Standing(CaseId caseId, Party party) {}

    /** All among these, each pair once, the earliest first; pure. @param same what stands under one key */
    static List<Collision> among(List<Standing> same) {
        List<Collision> found = new ArrayList<>();
        for (int n = 0; n < same.size(); n++)
            for (int m = n + 1; m < same.size(); m++) {
                Standing one = same.get(n);
                Standing other = same.get(m);
                for (Recorded mine : one.party().records())
                    for (Recorded theirs : other.party().records())
                        between(one, mine, other, theirs).ifPresent(found::add);
            }
        return found.stream()
                .sorted(java.util.Comparator.comparing(
                        collision -> collision.first().at()))
                .toList();
    }

    private static Optional<Collision> between(Standing one, Recorded mine, Standing other, Recorded theirs) {
        if (one.caseId().equals(other.caseId())
                || mine.agency().equals(theirs.agency())
                || (mine.decided() && theirs.decided())) return Optional.empty();
        List<String> links =
                links(mine).filter(links(theirs).toList()::contains).distinct().toList();
        Set<String> acts = Set.copyOf(theirs.acts().stream().map(Collision::act).toList());
        List<String> types = mine.acts().stream()
                .filter(act -> acts.contains(act(act)))
                .map(RecordedAct::violationType)
                .distinct()
                .toList();
        if (links.isEmpty() && types.isEmpty()) return Optional.empty();
        Side first = side(one, mine);
        Side second = side(other, theirs);
        boolean inOrder = !mine.at().isAfter(theirs.at());
        return Optional.of(
                new Collision(one.party().key(), inOrder ? first : second, inOrder ? second : first, links, types));
    }

    private static String act(RecordedAct act) {
        return act.violationType() + " " + act.endedOn();
    }

    private static Stream<String> links(Recorded record) {
        return record.acts().stream().flatMap(act -> act.links().stream());
    }

    private static Side side(Standing standing, Recorded record) {
        return new Side(
                standing.caseId(),
                record.recordId(),
                record.agency(),
                record.at(),
                record.proposedAt() != null,
                record.decided());
    }
}
