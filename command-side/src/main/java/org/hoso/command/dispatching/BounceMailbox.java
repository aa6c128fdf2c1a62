package org.hoso.command.dispatching;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is new in the mailbox, a hundred at a time, and marks it as read once it was taken; bounded in time and size. */
final class BounceMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final int AT_ONCE = 100;
    /** A mail longer than that is no report, in bytes. */
    private static final int LONGEST = 1024 * 1024;

    private final BounceSettings settings;
    private final Properties properties = new Properties();

    BounceMailbox(BounceSettings settings, Duration patience) {
        this.settings = settings;
        String millis = String.valueOf(patience.toMillis());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.put("mail." + settings.protocol() + "." + wait, millis);
        properties.put("mail.imaps.ssl.checkserveridentity", "true");
        properties.put("mail." + settings.protocol() + ".peek", "true");
    }

    /** @throws MessagingException where the mailbox is away; what was taken by then is marked */
    void read(Consumer<DeliveryReport> take) throws MessagingException {
        try (Store store = Session.getInstance(properties).getStore(settings.protocol())) {
            store.connect(
                    settings.host(),
                    settings.port() == null ? -1 : settings.port(),
                    settings.user(),
                    settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                for (Message mail : unread(folder)) taken(mail, take);
            }
        }
    }

    private static Message[] unread(Folder folder) throws MessagingException {
        Message[] all = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        Message[] some = Arrays.copyOf(all, Math.min(all.length, AT_ONCE));
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        sizes.add(FetchProfile.Item.CONTENT_INFO);
        folder.fetch(some, sizes);
        return some;
    }

    private static void taken(Message mail, Consumer<DeliveryReport> take) throws MessagingException {
        report(mail).ifPresent(take);
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    /** What cannot be read is no report; it must not keep what came after it waiting. */
    private static Optional<DeliveryReport> report(Message mail) throws MessagingException {
        if (mail.getSize() > LONGEST) return Optional.empty();
        try {
            return DeliveryReport.of(mail);
        } catch (jakarta.mail.StoreClosedException | jakarta.mail.FolderClosedException away) {
            throw away;
        } catch (MessagingException | IOException | RuntimeException malformed) {
            LOG.info("a mail in the mailbox for bounces is of no form that can be read: {}", malformed.getClass());
            return Optional.empty();
        }
    }
}
