package org.hoso.command.callbacks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.Blocking.ConfirmAccountLock;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.ConfirmLifting;
import org.hoso.cases.Blocking.RefuseOrder;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.cases.PlatformNotice.RecordPlatformAnswer;
import org.hoso.cases.Removal.ClaimRemoval;
import org.hoso.cases.Subject.RecordUserInfo;
import org.hoso.command.outbox.Kind;
import org.hoso.wire.StoredNames;

/** What a signed call may say, and of what that went out. */
enum CallbackAnswer {
    DELIVERY(RecordDelivery.class, "noticeId", Kind.NOTICE),
    ANSWER(RecordPlatformAnswer.class, "noticeId", Kind.NOTICE),
    CLAIM(ClaimRemoval.class, "noticeId", Kind.NOTICE),
    ORDER_DELIVERY(RecordOrderDelivery.class, "dispatchId", Kind.BLOCK, Kind.LIFT, Kind.LOCK, Kind.USER_INFO),
    BLOCK(ConfirmBlock.class, "blockId", Kind.BLOCK),
    LIFTING(ConfirmLifting.class, "blockId", Kind.LIFT),
    REFUSAL(RefuseOrder.class, "blockId", Kind.BLOCK, Kind.LIFT),
    LOCK(ConfirmAccountLock.class, "lockId", Kind.LOCK),
    USER_INFO(RecordUserInfo.class, "requestId", Kind.USER_INFO);

    private final Class<? extends CaseCommand> command;
    private final String member;
    private final Set<Kind> kinds;

    /** @param member of the command's fields, that names what it answers */
    CallbackAnswer(Class<? extends CaseCommand> command, String member, Kind first, Kind... more) {
        this.command = command;
        this.member = member;
        this.kinds = EnumSet.of(first, more);
    }

    static Optional<CallbackAnswer> named(String type) {
        return Arrays.stream(values()).filter(one -> one.type().equals(type)).findFirst();
    }

    static List<String> types() {
        return Arrays.stream(values()).map(CallbackAnswer::type).sorted().toList();
    }

    /** The command's own name, as its path has it. */
    private String type() {
        return StoredNames.kebab(command);
    }

    Class<? extends CaseCommand> command() {
        return command;
    }

    String member() {
        return member;
    }

    boolean isOf(Kind kind) {
        return kinds.contains(kind);
    }

    /** A receipt tells of one dispatch; all else of what several may be about. */
    boolean receipt() {
        return this == DELIVERY || this == ORDER_DELIVERY;
    }
}
