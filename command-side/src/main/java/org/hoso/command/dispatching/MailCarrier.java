package org.hoso.command.dispatching;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.hoso.command.dispatching.Carried.Arrived;
import org.hoso.command.dispatching.Carried.Trouble;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Receiver;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/**
 * The letter by mail. Its Message-ID is the dispatch's own in every attempt, by which a receiver can drop repeats; mail knows no
 * other way to be sent once. Handed to the mail server is delivered, until it bounces.
 */
final class MailCarrier implements Carrier {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]{1,300})</title>");

    private final JavaMailSender sender;
    private final String from;
    private final Clock clock;

    MailCarrier(JavaMailSender sender, String from, Clock clock) {
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Carried carry(Claim claim, Receiver receiver, String text) {
        String there = receiver.mail();
        if (there == null) return Trouble.passing("no-address");
        try {
            sender.send(message(claim, there, text));
            return new Arrived("mail " + id(claim));
        } catch (MailAuthenticationException notOurs) {
            return Trouble.passing("mail-sign-in");
        } catch (MailException failed) {
            return Trouble.passing(code(failed));
        } catch (MessagingException malformed) {
            return new Trouble("mail-malformed", true);
        }
    }

    private MimeMessage message(Claim claim, String there, String text) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper mail = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        mail.setFrom(from);
        mail.setTo(there);
        mail.setSubject(subject(text));
        mail.setSentDate(Date.from(clock.instant()));
        mail.setText(text, true);
        message.setHeader("Message-ID", id(claim));
        return message;
    }

    private String id(Claim claim) {
        return "<" + claim.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    /** The letter's own title, in one line. */
    private static String subject(String text) {
        Matcher title = TITLE.matcher(text);
        return title.find() ? HtmlUtils.htmlUnescape(title.group(1)).replaceAll("\\s+", " ") : "Hoso";
    }

    private static String code(MailException failed) {
        Throwable cause = failed instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : failed.getCause();
        for (; cause != null; cause = cause.getCause()) {
            if (cause instanceof SendFailedException) return "mail-refused";
            if (cause instanceof SSLException) return "tls";
            if (cause instanceof UnknownHostException) return "unknown-host";
            if (cause instanceof ConnectException) return "not-connected";
            if (cause instanceof SocketTimeoutException) return "timeout";
        }
        return "mail-failed";
    }
}
