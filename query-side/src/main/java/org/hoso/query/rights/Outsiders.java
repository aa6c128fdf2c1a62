package org.hoso.query.rights;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Who outside the State a case concerns, by pseudonymous sign-in ids.
 *
 * @param platforms codes of the platforms addressed
 * @param providers whether a block was ordered that internet providers carry out
 * @param reporters by report, by question answered, or by complaint about inaction, the account that sent it
 * @param subjects  by subject, or by appeal, the account that it is or that filed it
 */
@Withers
public record Outsiders(
        Set<String> platforms, boolean providers, Map<UUID, String> reporters, Map<UUID, String> subjects)
        implements OutsidersBuilder.With {
    static final Outsiders NONE = new Outsiders(Set.of(), false, Map.of(), Map.of());

    /** The reports, answers, subjects or appeals that are this account's own. */
    public Set<UUID> ownOf(String account) {
        return java.util.stream.Stream.of(reporters, subjects)
                .flatMap(known -> known.entrySet().stream())
                .filter(known -> known.getValue().equals(account))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Outsiders after(CaseEvent event) {
        return switch (event) {
            case Report.ContentReported e -> reported(e.reportId(), e.by());
            case Report.ReportJoined e -> reported(e.reportId(), e.by());
            case Report.InformationSupplied e -> reported(e.requestId(), e.by());
            case Subject.SubjectIdentified e -> known(e.subjectId(), e.account());
            case Subject.UserInfoRequested e -> addressed(e.platform());
            case PlatformNotice.PlatformNotified e -> addressed(e.platform());
            case Blocking.AccountLockRequested e -> addressed(e.platform());
            case Blocking.BlockOrdered e -> blocked(e.target());
            case Appeal.AppealFiled e -> appealed(e);
            case Report.Event e -> this;
            case Evidence.Event e -> this;
            case Classification.Event e -> this;
            case Coordination.Event e -> this;
            case Conclusion.Event e -> this;
            case Subject.Event e -> this;
            case PlatformNotice.Event e -> this;
            case Removal.Event e -> this;
            case Blocking.Event e -> this;
            case Orders.Event e -> this;
            case Sanction.Event e -> this;
            case Appeal.Event e -> this;
            case Clocks.Event e -> this;
            case Correction.Event e -> this;
            case Merging.Event e -> this;
            case Closing.Event e -> this;
            case Erasure.Event e -> this;
        };
    }

    private Outsiders reported(UUID id, Actor by) {
        if (!by.is(Role.REPORTER)) return this;
        return withReporters(Kept.with(reporters, id, by.officer()));
    }

    /** Whoever complains that nothing came of its report stays a reporter, and becomes no subject of the case. */
    private Outsiders appealed(Appeal.AppealFiled e) {
        if (e.attacked() == Appeal.Attacked.INACTION) return reported(e.appealId(), e.by());
        return e.by().is(Role.REPORTER) ? known(e.appealId(), e.by().officer()) : this;
    }

    private Outsiders known(UUID id, @Nullable String account) {
        Map<UUID, String> next = account == null ? Kept.without(subjects, id) : Kept.with(subjects, id, account);
        return withSubjects(next);
    }

    private Outsiders addressed(String platform) {
        return withPlatforms(Kept.with(platforms, platform));
    }

    private Outsiders blocked(Blocking.BlockTarget target) {
        boolean carriedOut = switch (target) {
            case ISP, HOSTING -> true;
            case VNNIC -> false;
        };
        return withProviders(providers || carriedOut);
    }
}
