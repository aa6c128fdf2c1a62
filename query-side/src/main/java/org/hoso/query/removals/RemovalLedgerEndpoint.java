package org.hoso.query.removals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.removals.RemovalLedger.FirstCase;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
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
 * What was claimed and what was found of the content of a case, for the bodies of the State: outsiders do not see our own looks.
 * 404 where the case does not exist for the reader; a foreign case needs a reason.
 */
@RestController
class RemovalLedgerEndpoint {
    private final RemovalView view;
    private final FirstCases firsts;
    private final Freshness freshness;
    private final LookDoor looking;
    private final Supplier<Law> law;
    private final CheckerSetting checker;

    RemovalLedgerEndpoint(
            RemovalView view,
            FirstCases firsts,
            Freshness freshness,
            LookDoor looking,
            Supplier<Law> law,
            CheckerSetting checker) {
        this.view = view;
        this.firsts = firsts;
        this.freshness = freshness;
        this.looking = looking;
        this.law = law;
        this.checker = checker;
    }

    @GetMapping("/api/v1/cases/{caseId}/removal")
    ResponseEntity<RemovalLedger> removal(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        Instant now = Instant.now();
        FreshRow<LedgerCase> fresh = freshness.row(view, CaseKey.of(caseId), since, view.rows()::find);
        LedgerCase known = fresh.row();
        Relation relation = today(now).relation(reader, known.access()).orElseThrow(NoSuchCase::new);
        if (!seesChecks(reader, relation)) throw new AccessDeniedException("our own checks are not for outsiders");
        looking.enter(
                reader,
                relation,
                grounds,
                Looked.at(known.caseId(), CasePart.REMOVAL, fresh.seen().place().position()));
        Map<UUID, FirstCase> first = first(fresh.seen().place().generation(), known, reader, now);
        return fresh.seen()
                .answer(new Telling(law.get().removalRules(), checker.enabled(), now).tell(known, first::get));
    }

    private static boolean seesChecks(Reader reader, Relation relation) {
        return new Sights(reader, relation, false).full(DataKind.REMOVAL);
    }

    private Map<UUID, FirstCase> first(int generation, LedgerCase known, Reader reader, Instant now) {
        Map<UUID, FirstCases.First> found = firsts.of(generation, known);
        Set<CaseId> others =
                found.values().stream().map(FirstCases.First::caseId).collect(Collectors.toSet());
        Map<CaseId, LedgerCase> cases = view.rows().load(generation, others);
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> told(one.getValue(), cases, reader, today(now))));
    }

    /** What is not for the reader is still told to be there. */
    private static FirstCase told(
            FirstCases.First first, Map<CaseId, LedgerCase> cases, Reader reader, Relating today) {
        String by = LedgerItem.byContent(first.mark()) ? "content" : "address";
        return Optional.ofNullable(cases.get(first.caseId()))
                .filter(other -> today.relation(reader, other.access())
                        .filter(relation -> seesChecks(reader, relation))
                        .isPresent())
                .map(other -> new FirstCase(by, other.caseId(), other.number(), first.itemId(), false))
                .orElseGet(() -> new FirstCase(by, null, null, null, true));
    }

    private Relating today(Instant now) {
        return new Relating(law.get(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
    }
}
