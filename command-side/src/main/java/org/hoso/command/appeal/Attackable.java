package org.hoso.command.appeal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.FiledAppeal;
import org.hoso.command.casefile.Notices;
import org.hoso.command.casefile.Reports;
import org.hoso.command.casefile.Sanctions;
import org.jspecify.annotations.Nullable;

/**
 * One thing an appeal or a lawsuit can be against. A violation record is none: it is contested together with its decision.
 *
 * @param body          code of the agency that did it
 * @param hands         the officers who advised, proposed or signed it
 * @param subjectId     whom it is against, where that is one subject
 * @param platform      code of the platform it is addressed to
 * @param effectiveFrom since when it binds the one concerned; absent for a decision not served yet, and for a report answered
 */
record Attackable(
        Appeal.Attacked kind,
        UUID id,
        String body,
        Hands hands,
        @Nullable UUID subjectId,
        @Nullable String platform,
        @Nullable Instant effectiveFrom) {

    static Optional<Attackable> find(Appeal.Attacked kind, UUID id, CaseFile file) {
        return switch (kind) {
            case DECISION -> file.sanctions().decision(id).map(decided -> of(decided, file));
            case BLOCK -> file.blocks().block(id).map(Attackable::of);
            case NOTICE -> file.notices().find(id).map(notice -> of(notice, file));
            case ACCOUNT_LOCK -> file.blocks().lock(id).map(Attackable::of);
            case INACTION -> Optional.ofNullable(file.reports().byId().get(id)).map(report -> ofInaction(report, file));
        };
    }

    /** What an appeal that is on file is against; it was known when the appeal was filed. */
    static Attackable of(FiledAppeal appeal, CaseFile file) {
        return find(appeal.attacked(), appeal.attackedId(), file).orElseThrow();
    }

    private static Attackable of(Sanctions.Decided decided, CaseFile file) {
        return new Attackable(
                Appeal.Attacked.DECISION,
                decided.decisionId(),
                decided.agency(),
                Hands.of(decided, file),
                decided.subjectId(),
                null,
                decided.servedAt());
    }

    private static Attackable of(Blocks.Block block) {
        return new Attackable(
                Appeal.Attacked.BLOCK,
                block.blockId(),
                block.orderedBy(),
                Hands.of(block.officer(), "ordered"),
                null,
                null,
                block.at());
    }

    private static Attackable of(Notices.Notice notice, CaseFile file) {
        return new Attackable(
                Appeal.Attacked.NOTICE,
                notice.noticeId(),
                notice.sender(),
                Hands.of(notice, file),
                null,
                notice.platform(),
                notice.at());
    }

    /** Nobody in particular did nothing: the body that answers for the case did, as long as the sender was told no outcome. */
    private static Attackable ofInaction(Reports.Filed report, CaseFile file) {
        boolean told = file.reports().told().containsKey(report.reportId().toString());
        return new Attackable(
                Appeal.Attacked.INACTION,
                report.reportId(),
                Objects.requireNonNull(file.lead().accountable()).agency(),
                new Hands(Map.of()),
                null,
                null,
                told ? null : report.at());
    }

    private static Attackable of(Blocks.Lock lock) {
        return new Attackable(
                Appeal.Attacked.ACCOUNT_LOCK,
                lock.lockId(),
                lock.requestedBy(),
                Hands.of(lock.officer(), "asked"),
                lock.subjectId(),
                lock.platform(),
                lock.at());
    }
}
