package org.hoso.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.query.wording.Sentence;
import org.hoso.query.wording.Sentences;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of one case, for whoever folds its past anew: one look at an index, however many other events there are. */
@Component
public final class CaseEvents {
    /**
     * A case that is there.
     *
     * @param access who stands how to it today
     */
    public record Found(Seen seen, CaseId caseId, @Nullable CaseNumber number, CaseAccess access) {}

    private final AuditView view;
    private final Freshness freshness;
    private final Sentences sentences;
    private final EventLines lines;
    private final RememberedEvents remembered;

    CaseEvents(AuditView view, JdbcClient jdbc, VouchedTexts texts, Freshness freshness, Sentences sentences) {
        this.view = view;
        this.lines = new EventLines(jdbc, texts);
        this.remembered = new RememberedEvents(lines);
        this.freshness = freshness;
        this.sentences = sentences;
    }

    /**
     * @param caseId its id or number
     * @throws NoSuchCase where there is none
     */
    public Found find(String caseId, @Nullable Since since) {
        FreshRow<CaseEntry> fresh = freshness.row(view, CaseKey.of(caseId), since, view.rows()::find);
        CaseEntry entry = fresh.row();
        view.lines().whole(fresh.seen().place().generation(), entry);
        return new Found(fresh.seen(), entry.caseId(), entry.caseNumber(), entry.access());
    }

    /** All up to and with a place of the ledger, in order. */
    public List<LedgeredCaseEvent> upTo(Found found, long position) {
        return remembered.upTo(found.seen().place().generation(), found.caseId(), position);
    }

    /** How far the trail is, for reads of many cases. */
    public Seen await(@Nullable Since since) {
        return freshness.await(view, since);
    }

    /** All events of some cases up to and with a place of the ledger, each case's in order; by one look at an index. */
    public Map<CaseId, List<LedgeredCaseEvent>> of(int generation, Set<CaseId> cases, long position) {
        if (cases.isEmpty()) return Map.of();
        return lines.ofCases(generation, cases, position).stream()
                .collect(Collectors.groupingBy(LedgeredCaseEvent::caseId));
    }

    /** Those of some cases that are there, in one generation of the trail. */
    public Map<CaseId, Found> find(Seen seen, Set<CaseId> cases) {
        return view.rows().load(seen.place().generation(), cases).values().stream()
                .map(entry -> new Found(seen, entry.caseId(), entry.caseNumber(), entry.access()))
                .collect(Collectors.toMap(Found::caseId, Function.identity()));
    }

    /** What an event says, in words. */
    public Sentence told(CaseEvent event) {
        return sentences.of(event);
    }
}
