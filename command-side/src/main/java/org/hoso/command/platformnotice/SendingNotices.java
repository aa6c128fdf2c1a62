package org.hoso.command.platformnotice;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.Papers;
import org.hoso.command.casefile.RemovalClocks;
import org.hoso.command.casefile.RestsOn;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.Platform;
import org.hoso.law.PlatformKind;
import org.jspecify.annotations.Nullable;

/**
 * Sending a notice: by the body with the removal-request mandate of that day, for a case that is a violation, listing exact
 * items, on a ground that reaches the platform; it starts exactly one removal clock.
 */
final class SendingNotices {
    private static final Set<ConsequenceKind> AGAIN =
            Set.of(ConsequenceKind.RENEW_NOTICE, ConsequenceKind.REMOVE_AGAIN);

    private SendingNotices() {}

    static Decision send(NotifyPlatform c, CaseFile file, DecisionBasis basis) {
        Law law = basis.law();
        if (!file.lead().worksOn(c.by()) && !RemovalPower.singlePoint(c.by().agency(), Clockwork.day(c.at()), law))
            return file.lead().workingOnly();
        Platform platform = law.platforms().find(c.platform()).orElse(null);
        if (platform == null) return refuse(Refusal.UNKNOWN_PLATFORM, "value", c.platform());
        Decision wrongItems = refuseItems(c, file);
        if (wrongItems != null) return wrongItems;
        Decision notLedTo = RestsOn.refusal(c.restsOn(), AGAIN, file, c.at());
        if (notLedTo != null) return notLedTo;
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        Mandate mandate = RemovalPower.held(c.by().agency(), platform, c.ground(), mandates)
                .orElse(null);
        if (mandate == null)
            return Decision.noMandate(
                    Map.of("ground", word(c.ground())), RemovalPower.holders(platform, c.ground(), mandates));
        if (c.proof() != null && !c.proof().date().equals(Clockwork.day(c.at())))
            return refuse(Refusal.PROOF_OF_ANOTHER_DAY, "date", c.proof().date());
        Decision unfounded = Foundation.refuse(c, mandate, file);
        if (unfounded != null) return unfounded;
        Decision twice = file.papers()
                .recordedBefore(Papers.Kind.NOTICE, Papers.between(c.by().agency(), c.platform()), c.document());
        if (twice != null) return twice;
        return sent(c, platform, mandate, file, basis);
    }

    private static @Nullable Decision refuseItems(NotifyPlatform c, CaseFile file) {
        for (UUID itemId : c.itemIds()) {
            Items.Item item = file.items().find(itemId).orElse(null);
            if (item == null) return refuse(Refusal.UNKNOWN_ITEM, "itemId", itemId);
            if (!item.platform().equals(c.platform()))
                return refuse(Refusal.ITEM_ON_OTHER_PLATFORM, "platform", item.platform());
            if (item.life() == Items.Life.REMOVED) return refuse(Refusal.ITEM_ALREADY_REMOVED, "itemId", itemId);
            if (c.at().isBefore(item.since())) return refuse(Refusal.BEFORE_ITS_CAUSE, "itemId", itemId);
        }
        return null;
    }

    /** Last the law of ground and channel; what it says goes into the event. */
    private static Decision sent(
            NotifyPlatform c, Platform platform, Mandate mandate, CaseFile file, DecisionBasis basis) {
        if (!platform.requestChannels().contains(word(c.channel())))
            return refuse(Refusal.CHANNEL_NOT_OFFERED, "channels", platform.requestChannels());
        String clock = RemovalClocks.code(
                        c.ground(),
                        c.urgent(),
                        Clockwork.day(c.at()),
                        basis.law().clocks())
                .orElse(null);
        if (clock == null || !reaches(c.ground(), platform))
            return refuse(Refusal.GROUND_DOES_NOT_APPLY, "ground", word(c.ground()));
        return accept(new PlatformNotified(
                c.caseId(),
                c.by(),
                c.at(),
                c.noticeId(),
                c.platform(),
                c.itemIds(),
                c.ground(),
                c.urgent(),
                c.channel(),
                c.document(),
                c.conclusionId(),
                MandateRef.of(mandate),
                c.reason(),
                Clockwork.at(c.at(), file, basis)
                        .start(clock, c.noticeId(), RemovalClocks.start(c.at(), c.proof(), basis.recorded()))
                        .changes(),
                c.restsOn(),
                c.proof()));
    }

    /** The duty of e-commerce law binds marketplaces; the other grounds bind whoever carries the content. */
    private static boolean reaches(LegalGround ground, Platform platform) {
        return ground != LegalGround.ECOMMERCE || platform.kind() == PlatformKind.MARKETPLACE;
    }

    /** As the law data and the stored events write it. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
