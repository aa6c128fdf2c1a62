package org.hoso.command.dispatching;

import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.LiftBlock;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Blocking.RequestAccountLock;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.RunningSide;
import org.hoso.command.Sample;
import org.hoso.command.intake.BulkAppend;
import org.hoso.command.intake.SystemDesk;
import org.jspecify.annotations.Nullable;

/**
 * A block, lock or request that went out an hour into the sample Monday, each in a case of its own.
 *
 * @param id of the block, lock or request
 */
public record Ordered(CaseId caseId, UUID id, OrderKind kind, UUID itemId, UUID subjectId) {
    public static final Actor ABEI = officer(Role.LIAISON, "ABEI");
    private static final Actor A05 = officer(Role.LIAISON, "A05");

    /** Of a website behind which nobody is found. @param providers none for all of the kind */
    public static Ordered block(RunningSide side, BlockTarget target, @Nullable List<String> providers) {
        Ordered one = fresh(OrderKind.BLOCK);
        one.open(
                side,
                "WEBSITE_INTL",
                "ABEI",
                new Subject.SubjectDeclaredUnidentifiable(
                        one.caseId,
                        ABEI,
                        Sample.MONDAY,
                        null,
                        Sent.sealed(side, one.caseId.value(), "efforts", "WHOIS says nothing")),
                new Removal.ContentRestored(one.caseId, ABEI, Sample.MONDAY, one.itemId, null));
        one.ask(
                side,
                new OrderBlock(
                        one.caseId,
                        ABEI,
                        hours(1),
                        one.id,
                        List.of(one.itemId),
                        target,
                        BlockGround.NO_OWNER_FOUND,
                        document("21/BVHTTDL"),
                        null,
                        providers,
                        null));
        return one;
    }

    /** Of an account on Facebook, by its name there. */
    public static Ordered lock(RunningSide side, String account) {
        Ordered one = fresh(OrderKind.LOCK);
        one.open(side, "FACEBOOK", "ABEI", one.alleged(side, account));
        one.ask(
                side,
                new RequestAccountLock(
                        one.caseId,
                        ABEI,
                        hours(1),
                        one.id,
                        "FACEBOOK",
                        one.subjectId,
                        LockKind.TEMPORARY,
                        14,
                        document("22/PTTH"),
                        null,
                        null));
        return one;
    }

    /** @param account nothing where only content on Facebook is known */
    public static Ordered userInfo(RunningSide side, @Nullable String account) {
        Ordered one = fresh(OrderKind.USER_INFO);
        one.open(
                side,
                "FACEBOOK",
                "A05",
                account == null ? new CaseEvent[0] : new CaseEvent[] {one.alleged(side, account)});
        one.ask(
                side,
                new Subject.RequestUserInfo(
                        one.caseId,
                        A05,
                        hours(1),
                        one.id,
                        "FACEBOOK",
                        account == null ? null : one.subjectId,
                        Subject.InfoUrgency.ORDINARY,
                        document("23/A05")));
        return one;
    }

    private static Ordered fresh(OrderKind kind) {
        return new Ordered(
                new CaseId(UUID.randomUUID()), UUID.randomUUID(), kind, UUID.randomUUID(), UUID.randomUUID());
    }

    private Subject.SubjectAlleged alleged(RunningSide side, String account) {
        return new Subject.SubjectAlleged(
                caseId,
                officer(Role.CLASSIFIER, "ABEI"),
                Sample.MONDAY,
                subjectId,
                null,
                Subject.AdvertisingRole.SELLER,
                "FACEBOOK",
                null,
                null,
                Sent.sealed(side, subjectId, "handle", account));
    }

    private void open(RunningSide side, String platform, String agency, CaseEvent... more) {
        AccountableBody body =
                new AccountableBody(agency, officer(Role.LIAISON, agency).agencySince());
        side.bean(BulkAppend.class)
                .append(
                        List.of(Sent.opened(caseId, List.of(Sample.item(itemId, platform)), body, Sample.MONDAY, more)),
                        () -> {});
    }

    public void ask(RunningSide side, CaseCommand command) {
        side.bean(SystemDesk.class).submit(command);
    }

    /** Its content is lawful by now, and it is lifted. */
    public void lift(RunningSide side) {
        ask(
                side,
                new LiftBlock(
                        caseId,
                        ABEI,
                        hours(2),
                        id,
                        Sent.sealed(side, caseId.value(), "reason", "dealt with"),
                        null,
                        document("30/BVHTTDL")));
    }

    /** What its receiver knows it by. */
    public UUID dispatch(String receiver) {
        return dispatch(kind, receiver);
    }

    public UUID dispatch(OrderKind what, String receiver) {
        return Orders.dispatchId(id, what, receiver);
    }
}
