package org.hoso.command.conclusion;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.ConclusionRequested;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Conclusion.GiveConclusion;
import org.hoso.cases.Conclusion.RequestConclusion;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Conclusions;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Papers;
import org.hoso.law.CasePower;
import org.jspecify.annotations.Nullable;

/**
 * The rules of concluding (settled A5): whoever works on the case asks a body that holds the sector-conclusion mandate; the
 * body asked answers once a request, whether it names it or not, and the holder of that mandate may conclude unasked.
 */
public final class Concluding {
    private static final String RECORD_CLOCK = "record_2wd";

    private Concluding() {}

    public static Decision decide(Conclusion.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case RequestConclusion c -> request(c, file, basis);
            case GiveConclusion c ->
                c.requestId() == null ? give(c, file, basis) : answer(c, c.requestId(), file, basis);
        };
    }

    /** Who names no request answers the one that its body has open; with several it has to say which. */
    private static Decision give(GiveConclusion c, CaseFile file, DecisionBasis basis) {
        Decision twice = file.papers().recordedBefore(Papers.Kind.CONCLUSION, c.by().agency(), c.document());
        if (twice != null) return twice;
        List<UUID> open = file.conclusions().openTo(c.by());
        if (open.size() > 1) return refuse(Refusal.SEVERAL_REQUESTS_OPEN, "requestIds", open);
        return open.isEmpty() ? giveUnasked(c, file, basis) : answer(c, open.getFirst(), file, basis);
    }

    private static Decision request(RequestConclusion c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        AccountableBody from = basis.body(c.fromAgency(), c.at()).orElse(null);
        if (from == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.fromAgency());
        if (c.at().isBefore(file.journal().began())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        if (mandates.held(from.agency(), CasePower.CONCLUDE).isEmpty())
            return mandates.addressedInVain(from.agency(), mandates.holders(CasePower.CONCLUDE));
        var clocks = Clockwork.at(c.at(), file, basis)
                .start("referral_reply_internal", c.requestId())
                .changes();
        return accept(new ConclusionRequested(c.caseId(), c.by(), c.at(), c.requestId(), from, c.question(), clocks));
    }

    private static Decision answer(GiveConclusion c, UUID requestId, CaseFile file, DecisionBasis basis) {
        Conclusions.Request request = file.conclusions().request(requestId).orElse(null);
        if (request == null)
            return refuse(file.lead().worksOn(c.by()) ? Refusal.UNKNOWN_REQUEST : Refusal.WRONG_AGENCY);
        if (!c.by().actsFor(request.from())) return Decision.notYours(request.from());
        if (request.answered()) return refuse(Refusal.ALREADY_ANSWERED);
        if (c.at().isBefore(file.journal().broughtIn(requestId))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(given(c, requestId, file, basis));
    }

    private static Decision giveUnasked(GiveConclusion c, CaseFile file, DecisionBasis basis) {
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        if (mandates.held(c.by().agency(), CasePower.CONCLUDE).isEmpty())
            return Decision.noMandate(mandates.lacking(c.by().agency()), mandates.holders(CasePower.CONCLUDE));
        if (c.at().isBefore(file.journal().began())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(given(c, null, file, basis));
    }

    /** A violation found starts the time to draw up the record (ND 118/2021 Art 12), once: a second finding does not extend it. */
    private static ConclusionGiven given(
            GiveConclusion c, @Nullable UUID requestId, CaseFile file, DecisionBasis basis) {
        Clockwork clocks = Clockwork.at(c.at(), file, basis);
        if (requestId != null) clocks.answer(ConclusionGiven.class, requestId);
        boolean awaited =
                file.clocks().open(null).anyMatch(clock -> clock.terms().code().equals(RECORD_CLOCK));
        if (c.finding() == Finding.VIOLATION && !awaited) clocks.start(RECORD_CLOCK, null);
        return new ConclusionGiven(
                c.caseId(),
                c.by(),
                c.at(),
                c.conclusionId(),
                requestId,
                c.finding(),
                c.document(),
                c.grounds(),
                clocks.changes());
    }
}
