package org.hoso.command.dispatching;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.command.outbox.Receiver;
import org.hoso.command.outbox.Receivers;
import org.hoso.command.outbox.SentOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail that came back. A report counts of a mail that went out, to the address to which it went, since it was last sent; whatever
 * else it says it is somebody's invention, or old, and changes nothing. A failure is told to the case, which takes it once.
 */
final class Bounces {
    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);
    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([^<>\\s]+)>");

    private final BounceMailbox mailbox;
    private final SentOut sentOut;
    private final Receivers receivers;
    private final DispatchReply told;
    private final String domain;
    private final Duration every;
    private final Clock clock;
    private Instant next = Instant.MIN;

    /** @param from the sender of our mail */
    Bounces(
            BounceMailbox mailbox,
            SentOut sentOut,
            Receivers receivers,
            DispatchReply told,
            String from,
            Duration every,
            Clock clock) {
        this.mailbox = mailbox;
        this.sentOut = sentOut;
        this.receivers = receivers;
        this.told = told;
        this.domain = from.substring(from.indexOf('@') + 1);
        this.every = every;
        this.clock = clock;
    }

    /** Looks into the mailbox where it is time to. */
    synchronized void look() {
        Instant now = clock.instant();
        if (now.isBefore(next)) return;
        next = now.plus(every);
        try {
            mailbox.read(this::take);
        } catch (MessagingException away) {
            LOG.warn(
                    "the mailbox for bounces could not be read, tried again: {}",
                    away.getClass().getSimpleName());
        }
    }

    private void take(DeliveryReport report) {
        Optional<UUID> id = id(report.messageId());
        Optional<SentOut.Mailed> mailed = id.flatMap(sentOut::mailed).filter(one -> !before(report, one));
        Optional<DeliveryReport.Failed> failed = mailed.flatMap(one -> failed(report, one));
        if (failed.isEmpty()) {
            LOG.info(
                    "a bounce is of nothing that was mailed so: {}",
                    id.map(UUID::toString).orElse("no id of ours"));
            return;
        }
        String status = failed.get().status();
        told.tell(mailed.get(), Delivery.BOUNCED, status == null ? "bounced" : "bounced " + status);
    }

    private Optional<UUID> id(String messageId) {
        Matcher ours = OURS.matcher(messageId);
        return ours.matches() && ours.group(2).equalsIgnoreCase(domain)
                ? Optional.of(UUID.fromString(ours.group(1)))
                : Optional.empty();
    }

    /** Mail bears whole seconds. */
    private static boolean before(DeliveryReport report, SentOut.Mailed mailed) {
        return report.sent().isBefore(mailed.since().truncatedTo(ChronoUnit.SECONDS));
    }

    private Optional<DeliveryReport.Failed> failed(DeliveryReport report, SentOut.Mailed mailed) {
        Optional<String> there =
                receivers.find(mailed.receiver()).map(Receiver::mail).map(one -> one.toLowerCase(Locale.ROOT));
        return report.failed().stream()
                .filter(one -> there.filter(one.address()::equals).isPresent())
                .findFirst();
    }
}
