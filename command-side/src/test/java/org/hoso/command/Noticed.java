package org.hoso.command;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.item;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.jspecify.annotations.Nullable;

/** Cases that are a violation: two Facebook posts about a supplement, taken in by ABEI; and what follows a notice in them. */
public final class Noticed {
    public static final Actor LIAISON = officer(Role.LIAISON, "ABEI");
    public static final Actor FACEBOOK = Sample.platform("FACEBOOK");
    public static final UUID NOTICE = id(80);
    public static final UUID CONSEQUENCE = id(85);
    private static final UUID APPEAL = id(86);

    private Noticed() {}

    public static Given violation() {
        return violation(MONDAY, "ABEI", "functional_food", "FACEBOOK");
    }

    /** A case of that body, both items on that platform. */
    public static Given violation(Instant at, String agency, String productField, String platform) {
        return Given.events(
                reportedAt(at, agency, List.of(item(ITEM, platform), item(OTHER_ITEM, platform))),
                classified(at, agency, productField));
    }

    /** An hour into the sample Monday ABEI asks Facebook, as the Law on Advertising has it, to remove both posts. */
    public static Given notified() {
        return violation().after(notice(NOTICE, ITEM, OTHER_ITEM));
    }

    /** The same for one post only. */
    public static Given notifiedOfOne() {
        return violation().after(notice(NOTICE, ITEM));
    }

    /** Facebook let the 24 hours pass. */
    public static Given unmet() {
        Given file = notified();
        return file.after(new Clocks.RecordBreach(CASE, Actor.system(), hours(25), clock(file, NOTICE)));
    }

    public static NotifyPlatform notice(UUID noticeId, UUID... items) {
        return notice(hours(1), noticeId, items);
    }

    public static NotifyPlatform notice(Instant at, UUID noticeId, UUID... items) {
        return notice(at, noticeId, null, items);
    }

    /** ABEI's notice in a case that another body answers for, that body's conclusion enclosed. */
    public static NotifyPlatform forAnother(UUID conclusion, UUID... items) {
        return notice(hours(1), NOTICE, conclusion, items);
    }

    private static NotifyPlatform notice(Instant at, UUID noticeId, @Nullable UUID conclusion, UUID... items) {
        return new NotifyPlatform(
                CASE,
                LIAISON,
                at,
                noticeId,
                "FACEBOOK",
                List.of(items),
                LegalGround.ADVERTISING,
                false,
                Channel.EMAIL,
                document("15/PTTH-" + noticeId.toString().substring(34)),
                conclusion,
                null,
                null,
                null);
    }

    /** The id of the one open clock that belongs to a notice, block or lock. */
    public static UUID clock(Given given, UUID about) {
        return given.file()
                .clocks()
                .open(about)
                .findFirst()
                .orElseThrow()
                .terms()
                .clockId();
    }

    /** The ministry annuls something, which leaves one thing to be undone. */
    public static CaseEvent[] annulled(
            Instant at, Appeal.Attacked attacked, UUID attackedId, Appeal.ConsequenceKind kind, UUID reference) {
        Actor ministry = officer(Role.APPEALS, "MOCST");
        var owed = new Appeal.Consequence(CONSEQUENCE, kind, reference, null, "ABEI", null);
        return new CaseEvent[] {
            new Appeal.AppealFiled(
                    CASE,
                    ministry,
                    at,
                    APPEAL,
                    attacked,
                    attackedId,
                    Appeal.Level.FIRST,
                    null,
                    id(87),
                    null,
                    text("grounds"),
                    false,
                    null,
                    null,
                    null,
                    ClockChanges.NONE),
            new Appeal.AppealDecided(
                    CASE,
                    ministry,
                    at,
                    APPEAL,
                    Appeal.Result.ANNULLED,
                    null,
                    text("grounds"),
                    document("9/QD-GQKN"),
                    List.of(owed),
                    ClockChanges.NONE,
                    null)
        };
    }

    private static CaseEvent classified(Instant at, String agency, String productField) {
        return new Classification.ViolationClassified(
                CASE,
                officer(Role.CLASSIFIER, agency),
                at,
                productField,
                Classification.Verdict.VIOLATION,
                List.of(),
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                null,
                ClockChanges.NONE);
    }
}
