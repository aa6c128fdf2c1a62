package org.hoso.command.dispatching;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.law.Agency;
import org.hoso.law.Basis;
import org.hoso.law.Cited;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.letters.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * From what goes out to what its receiver's program is told: as the case was when it was asked, whatever was corrected since; pure.
 *
 * @param replyTo where callbacks come in, where that is known
 */
record Writing(
        Law law,
        CaseNumber number,
        OpenedTexts texts,
        @Nullable URI replyTo) {
    /** @throws OpenedTexts.Erased when somebody whom it would name was erased */
    Message message(Outgoing what) {
        return switch (what) {
            case Outgoing.Removal one -> message("notice.sent", one, notice(one));
            case Outgoing.Block one -> message("block.ordered", one, block(one));
            case Outgoing.Lift one ->
                message(
                        "block.lifted",
                        one,
                        new Message.Lift(
                                one.asked().blockId(), order(one), one.order().document(), items(one)));
            case Outgoing.Lock one ->
                message(
                        "account-lock.requested",
                        one,
                        new Message.Lock(
                                one.asked().lockId(),
                                order(one),
                                one.asked().kind(),
                                one.asked().days(),
                                account(one.account()),
                                items(one)));
            case Outgoing.UserInfo one ->
                message(
                        "user-info.requested",
                        one,
                        new Message.UserInfo(one.asked().requestId(), order(one), account(one.account()), items(one)));
        };
    }

    private static Message message(String type, Outgoing what, Message.Data data) {
        return new Message(type, what.asked().at(), data);
    }

    private Message.Notice notice(Outgoing.Removal what) {
        return new Message.Notice(
                what.dispatchId(),
                what.asked().caseId(),
                number,
                what.receiver(),
                sender(what),
                what.document(),
                what.asked().ground(),
                basis(what),
                what.urgent(),
                items(what),
                what.asked().reason() == null
                        ? null
                        : texts.open("reason", what.asked().reason()),
                conclusion(what.enclosed()),
                what.clock().map(StartedClock::due).orElse(null),
                answers(what));
    }

    private Message.Order order(Outgoing what) {
        return new Message.Order(
                what.dispatchId(),
                what.asked().caseId(),
                number,
                what.receiver(),
                sender(what),
                what.document(),
                basis(what),
                what.urgent(),
                what.clock().map(StartedClock::due).orElse(null),
                answers(what));
    }

    private Message.Block block(Outgoing.Block what) {
        return new Message.Block(
                what.asked().blockId(),
                order(what),
                what.asked().target(),
                what.asked().ground(),
                items(what),
                what.domains());
    }

    private @Nullable String answers(Outgoing what) {
        return replyTo == null ? null : replyTo + "/api/v1/callbacks/" + what.receiver();
    }

    private Message.Sender sender(Outgoing what) {
        String code = what.asked().by().agency();
        Optional<Agency> known = law.agencies()
                .on(code, what.asked().at().atZone(WorkingCalendar.ZONE).toLocalDate());
        return new Message.Sender(
                code,
                known.map(Agency::nameVi).orElse(code),
                known.map(Agency::nameEn).orElse(code));
    }

    private List<String> basis(Outgoing what) {
        Stream<Cited> period = what
                .clock()
                .flatMap(clock -> law.clocks().rule(clock.code(), clock.validFrom()))
                .map(ClockRule::legalBasis)
                .map(Basis::cited)
                .stream();
        return Stream.concat(Stream.ofNullable(what.basis()), period)
                .map(Cited::vi)
                .distinct()
                .toList();
    }

    private static List<Message.Item> items(Outgoing what) {
        return what.items().stream()
                .map(item -> new Message.Item(
                        item.itemId(), item.itemKind(), item.url().canonical()))
                .toList();
    }

    private @Nullable String account(@Nullable SubjectAlleged subject) {
        return subject == null || subject.handle() == null ? null : texts.open("handle", subject.handle());
    }

    private static Message.@Nullable Enclosed conclusion(@Nullable ConclusionGiven given) {
        return given == null
                ? null
                : new Message.Enclosed(given.conclusionId(), given.by().agency(), given.finding(), given.document());
    }
}
