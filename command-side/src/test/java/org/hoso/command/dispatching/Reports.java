package org.hoso.command.dispatching;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Mail as mail servers send it when they could not deliver another. */
final class Reports {
    static final String ADDRESS = "law@facebook.example";

    private Reports() {}

    /** As most servers write it. */
    static String failed(String messageId, Instant sent, String address) {
        return of(
                messageId,
                sent,
                "Original-Recipient: rfc822;" + address + "\r\nFinal-Recipient: rfc822; " + address
                        + "\r\nAction: failed\r\nStatus: 5.1.1 (unknown user)\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n");
    }

    /** @param recipients groups of fields, one a recipient */
    static String of(String messageId, Instant sent, String recipients) {
        return "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: gui-di@hoso.example\r\nSubject: Undelivered Mail\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"bnd\"\r\n\r\n"
                + "--bnd\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSorry.\r\n"
                + "--bnd\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n"
                + "Arrival-Date: Mon, 5 Oct 2026 03:00:00 +0000\r\n\r\n" + recipients + "\r\n"
                + "--bnd\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + messageId + "\r\nDate: "
                + new MailDateFormat().format(Date.from(sent)) + "\r\nSubject: x\r\n\r\n--bnd--\r\n";
    }

    static MimeMessage mail(String text) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
