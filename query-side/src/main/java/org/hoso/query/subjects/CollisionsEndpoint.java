package org.hoso.query.subjects;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.hoso.query.rights.Sights;
import org.hoso.query.subjects.Collision.Side;
import org.hoso.query.subjects.Collision.Standing;
import org.hoso.query.subjects.Register.At;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The alert that another body is about to measure the same party for the same act. Whoever works on the one case is told that there
 * is another and whose, since when; nothing else of it.
 */
@RestController
class CollisionsEndpoint {
    private static final Reach EVERY_CASE = new Reach(true, Set.of());

    private final SubjectsView view;
    private final Register register;
    private final Freshness freshness;
    private final Supplier<Law> law;

    CollisionsEndpoint(SubjectsView view, Register register, Freshness freshness, Supplier<Law> law) {
        this.view = view;
        this.register = register;
        this.freshness = freshness;
        this.law = law;
    }

    /** @param position the last place of the ledger that it shows */
    record CaseCollisions(CaseId caseId, long position, List<Alert> collisions) {}

    /**
     * @param party      key of the party in the register
     * @param recordId   of this case
     * @param weRecorded whether this case's body recorded it first
     * @param body       the other body
     * @param recordedAt when that one recorded it
     * @param decided    whether that one has decided already
     * @param caseNumber of its case, where that exists for the reader
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Alert(
            String party,
            String recordId,
            boolean weRecorded,
            String body,
            Instant recordedAt,
            boolean proposed,
            boolean decided,
            List<String> links,
            List<String> violationTypes,
            @Nullable CaseNumber caseNumber) {}

    @GetMapping("/api/v1/cases/{caseId}/collisions")
    ResponseEntity<CaseCollisions> collisions(
            @PathVariable String caseId, @RequestParam(required = false) @Nullable String since, SignedIn signedIn) {
        if (!Asked.KEY.matcher(caseId).matches() || caseId.length() != 36) throw new NoSuchCase();
        Reader reader = Readers.of(signedIn);
        CaseId id = CaseId.of(caseId);
        Seen seen = freshness.await(view, Since.of(since));
        At at = new At(seen.place().generation(), seen.place().position());
        Relating today = new Relating(law.get().agencies(), LocalDate.now(WorkingCalendar.ZONE));
        check(at, id, reader, today);
        List<String> measured = register.of(at, Set.of(id)).stream()
                .filter(entry -> !entry.stay().what().records().isEmpty())
                .map(entry -> entry.stay().key())
                .toList();
        List<Standing> standing = register.under(at, measured, EVERY_CASE, Register.MOST_OF_ONE).stream()
                .map(entry -> new Standing(entry.caseId(), entry.stay().what()))
                .toList();
        List<Collision> found =
                standing.stream()
                        .collect(Collectors.groupingBy(one -> one.party().key()))
                        .values()
                        .stream()
                        .map(Collision::among)
                        .flatMap(Collection::stream)
                        .filter(one -> one.first().caseId().equals(id)
                                || one.second().caseId().equals(id))
                        .toList();
        return ResponseEntity.ok()
                .headers(seen.headers())
                .body(new CaseCollisions(id, at.position(), alerts(found, id, at, reader, today)));
    }

    private void check(At at, CaseId id, Reader reader, Relating today) {
        SubjectsCase known = view.rows().load(at.generation(), Set.of(id)).get(id);
        if (known == null) throw new NoSuchCase();
        Relation relation = today.relation(reader, known.access()).orElseThrow(NoSuchCase::new);
        if (new Sights(reader, relation, false).at(DataKind.SUBJECT_IDENTITY) != Sight.FULL)
            throw new AccessDeniedException("who this case is against is not the reader's");
    }

    private List<Alert> alerts(List<Collision> found, CaseId id, At at, Reader reader, Relating today) {
        Set<CaseId> others = found.stream()
                .flatMap(one -> Stream.of(one.first().caseId(), one.second().caseId()))
                .filter(other -> !other.equals(id))
                .collect(Collectors.toSet());
        var cases = view.rows().load(at.generation(), others);
        return found.stream()
                .map(one -> {
                    boolean first = one.first().caseId().equals(id);
                    Side ours = first ? one.first() : one.second();
                    Side theirs = first ? one.second() : one.first();
                    SubjectsCase other = cases.get(theirs.caseId());
                    boolean exists = other != null
                            && today.relation(reader, other.access()).isPresent();
                    return new Alert(
                            one.party(),
                            ours.recordId().toString(),
                            first,
                            theirs.agency(),
                            theirs.at(),
                            theirs.proposed(),
                            theirs.decided(),
                            one.links(),
                            one.violationTypes(),
                            exists ? other.number() : null);
                })
                .toList();
    }
}
