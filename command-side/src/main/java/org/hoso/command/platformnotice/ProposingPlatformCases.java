package org.hoso.command.platformnotice;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.PlatformCaseOpened;
import org.hoso.cases.PlatformNotice.PlatformCaseProposed;
import org.hoso.cases.PlatformNotice.ProposePlatformCase;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.Notices;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.Platform;

/**
 * A breached removal clock proposes a case against the platform itself, joined to this one (process.md section 5: refused or
 * late, the platform is sanctioned). It proposes once a platform; only a coordinator opens it.
 */
final class ProposingPlatformCases {
    private ProposingPlatformCases() {}

    /** Whom it is against, and what was to be removed. */
    private record Late(String platform, List<UUID> itemIds) {}

    /** Nothing follows where the clock is no removal clock, there is no violation, its rule proposes no sanction, or a case is proposed already. */
    static Decision propose(ProposePlatformCase c, CaseFile file, DecisionBasis basis) {
        Clock clock = file.clocks().find(c.clockId()).orElse(null);
        if (clock == null) return refuse(Refusal.UNKNOWN_CLOCK, "clockId", c.clockId());
        if (!ranOut(clock, c.at())) return refuse(Refusal.CLOCK_NOT_DUE, "clockId", c.clockId());
        String onBreach = basis.law()
                .clocks()
                .rule(clock.terms().code(), clock.terms().validFrom())
                .map(ClockRule::onBreach)
                .orElse("");
        return late(clock, file)
                .filter(late -> ClockRule.proposesSanction(onBreach))
                .filter(late -> file.notices().platformCase(late.platform()).isEmpty())
                .filter(late -> !fell(c.clockId(), file))
                .filter(late -> !file.assessment().denied())
                .filter(late -> !isSites(late.platform(), basis.law()))
                .map(late -> accept(new PlatformCaseProposed(
                        c.caseId(), c.by(), c.at(), c.clockId(), late.platform(), onBreach, late.itemIds())))
                .orElseGet(Decision::accept);
    }

    /** What was answered after its breach is stopped by now; it ran out all the same, and only a breach asks for a proposal. */
    private static boolean ranOut(Clock clock, Instant at) {
        Instant due = clock.terms().due();
        boolean ended = clock.state() == Clock.State.BREACHED || clock.state() == Clock.State.STOPPED;
        return ended && due != null && !at.isBefore(due);
    }

    private static Optional<Late> late(Clock clock, CaseFile file) {
        UUID about = clock.terms().about();
        if (about == null) return Optional.empty();
        Optional<Late> notice = file.notices().find(about).map(n -> new Late(n.platform(), notGone(n.itemIds(), file)));
        return notice.or(() -> file.items().find(about).map(item -> new Late(item.platform(), List.of(item.itemId()))));
    }

    /** All of a notice's items where every one of them is gone by now: they came too late. */
    private static List<UUID> notGone(List<UUID> itemIds, CaseFile file) {
        List<UUID> left = itemIds.stream()
                .filter(id -> file.items()
                        .find(id)
                        .filter(item -> item.life() != Items.Life.REMOVED)
                        .isPresent())
                .toList();
        return left.isEmpty() ? itemIds : left;
    }

    /** Nobody answers for all sites of a kind: what follows there is a block, or a sanction of whoever runs the site. */
    private static boolean isSites(String platform, Law law) {
        return law.platforms().find(platform).filter(Platform::isSites).isPresent();
    }

    /** The removal request whose clock ran out was annulled: nothing is left to answer for. */
    private static boolean fell(UUID clockId, CaseFile file) {
        return file.clocks()
                .find(clockId)
                .map(clock -> clock.terms().about())
                .filter(file.appeals()::annulled)
                .isPresent();
    }

    static Decision open(OpenPlatformCase c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        Notices.PlatformCase proposed =
                file.notices().platformCase(c.platform()).orElse(null);
        if (proposed == null || (proposed.opened() == null && fell(proposed.clockId(), file)))
            return refuse(Refusal.NO_PLATFORM_CASE_PROPOSED, "platform", c.platform());
        if (proposed.opened() != null)
            return refuse(
                    Refusal.PLATFORM_CASE_ALREADY_OPENED,
                    Map.of(
                            "platform",
                            c.platform(),
                            "caseNumber",
                            proposed.opened().value()));
        if (file.assessment().denied()) return refuse(Refusal.NO_VIOLATION_FOUND);
        if (c.at().isBefore(proposed.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(opened(c, proposed, file, basis));
    }

    private static PlatformCaseOpened opened(
            OpenPlatformCase c, Notices.PlatformCase proposed, CaseFile file, DecisionBasis basis) {
        return new PlatformCaseOpened(
                c.caseId(),
                c.by(),
                c.at(),
                proposed.clockId(),
                c.platform(),
                c.platformCaseId(),
                basis.numbers().next(new CaseId(c.platformCaseId()), List.of()),
                c.reportId(),
                c.title(),
                c.description(),
                file.classified().productField(),
                Clockwork.day(proposed.at()),
                proposed.itemIds());
    }
}
