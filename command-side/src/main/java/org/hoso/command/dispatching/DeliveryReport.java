package org.hoso.command.dispatching;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server tells of a mail that it could not deliver (RFC 3464). Whoever knows our address can write one: it is read within
 * bounds, and what is in it is a claim.
 *
 * @param messageId of the mail that it is about
 * @param sent      the date that this mail bore
 * @param failed    whom it did not reach for good; never empty
 */
record DeliveryReport(String messageId, Instant sent, List<Failed> failed) {
    /** @param address in small letters @param status as RFC 3463 has it, {@code 5.1.1}; absent where it is of another form */
    record Failed(String address, @Nullable String status) {}

    /** Longest part that is looked at, in bytes. */
    private static final int LONGEST = 64 * 1024;

    private static final int MOST_PARTS = 10;
    private static final int MOST_RECIPIENTS = 50;
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*rfc822\\s*;\\s*<?([^\\s<>]{3,320})>?\\s*");
    private static final Pattern STATUS = Pattern.compile("\\s*(5\\.\\d{1,3}\\.\\d{1,3})\\b.*", Pattern.DOTALL);

    /** Nothing for any other mail, and for one that tells of no failure for good. */
    static Optional<DeliveryReport> of(Part mail) throws MessagingException, IOException {
        if (!is(mail, "multipart/report") || !(mail.getContent() instanceof MimeMultipart parts))
            return Optional.empty();
        List<Failed> failed = new ArrayList<>();
        InternetHeaders original = new InternetHeaders();
        for (int n = 0; n < Math.min(parts.getCount(), MOST_PARTS); n++) {
            BodyPart part = parts.getBodyPart(n);
            if (is(part, "message/delivery-status")) failed.addAll(failures(beginning(part)));
            if (is(part, "message/rfc822") || is(part, "text/rfc822-headers"))
                original = new InternetHeaders(new ByteArrayInputStream(beginning(part)));
        }
        return about(original, failed);
    }

    private static Optional<DeliveryReport> about(InternetHeaders original, List<Failed> failed) {
        String id = original.getHeader("Message-ID", null);
        Instant sent = date(original.getHeader("Date", null));
        return id == null || sent == null || failed.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(id.strip(), sent, List.copyOf(failed)));
    }

    private static boolean is(Part part, String type) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).match(type);
        } catch (jakarta.mail.internet.ParseException malformed) {
            return false;
        }
    }

    /** As it was sent, undecoded where nobody knows how: never through a handler for its type. */
    private static byte[] beginning(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(LONGEST);
        }
    }

    /** The groups of fields behind the first, one a recipient. */
    private static List<Failed> failures(byte[] text) throws MessagingException {
        ByteArrayInputStream in = new ByteArrayInputStream(text);
        new InternetHeaders(in);
        List<Failed> failed = new ArrayList<>();
        for (int n = 0; n < MOST_RECIPIENTS && in.available() > 0; n++)
            failure(new InternetHeaders(in)).ifPresent(failed::add);
        return failed;
    }

    private static Optional<Failed> failure(InternetHeaders fields) {
        String action = fields.getHeader("Action", null);
        String recipient = fields.getHeader("Original-Recipient", null);
        if (recipient == null) recipient = fields.getHeader("Final-Recipient", null);
        if (action == null || recipient == null || !action.strip().equalsIgnoreCase("failed")) return Optional.empty();
        Matcher address = ADDRESS.matcher(recipient);
        String status = fields.getHeader("Status", null);
        Matcher code = STATUS.matcher(status == null ? "" : status);
        return address.matches()
                ? Optional.of(
                        new Failed(address.group(1).toLowerCase(Locale.ROOT), code.matches() ? code.group(1) : null))
                : Optional.empty();
    }

    private static @Nullable Instant date(@Nullable String header) {
        try {
            return header == null ? null : new MailDateFormat().parse(header).toInstant();
        } catch (ParseException malformed) {
            return null;
        }
    }
}
