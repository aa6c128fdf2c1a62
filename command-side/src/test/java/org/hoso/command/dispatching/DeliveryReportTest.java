package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.MONDAY;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.hoso.command.dispatching.DeliveryReport.Failed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report of a mail server")
class DeliveryReportTest {
    private static final String ID = "<0190c0de-0000-7000-8000-000000000001@hoso.example>";
    private static final String GOOD = Reports.failed(ID, MONDAY, "Law@Facebook.example");

    @Test
    @DisplayName("names the mail that it is about, when that was sent, whom it did not reach and why")
    void read() throws Exception {
        assertThat(DeliveryReport.of(Reports.mail(GOOD))).hasValueSatisfying(report -> {
            assertThat(report.messageId()).isEqualTo(ID);
            assertThat(report.sent()).isEqualTo(MONDAY);
            assertThat(report.failed()).containsExactly(new Failed("law@facebook.example", "5.1.1"));
        });
        String whole = GOOD.replace("text/rfc822-headers", "message/rfc822").replace("5.1.1 (unknown user)", "4.4.7");
        assertThat(DeliveryReport.of(Reports.mail(whole)).orElseThrow().failed())
                .containsExactly(new Failed("law@facebook.example", null));
    }

    @Test
    @DisplayName(
            "of a delay or a delivery tells of no failure; of several recipients those count whom it did not reach")
    void actions() throws Exception {
        for (String action : new String[] {"delayed", "delivered", "relayed", "expanded", ""})
            assertThat(DeliveryReport.of(Reports.mail(GOOD.replace("Action: failed", "Action: " + action))))
                    .isEmpty();
        String several = Reports.of(
                ID,
                MONDAY,
                "Final-Recipient: rfc822; a@x.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\n"
                        + "Final-Recipient: RFC822 ; <b@x.example>\r\nAction: FAILED\r\nStatus: 5.2.2\r\n\r\n"
                        + "Final-Recipient: x400; c=vn\r\nAction: failed\r\nStatus: 5.0.0\r\n");
        assertThat(DeliveryReport.of(Reports.mail(several)).orElseThrow().failed())
                .containsExactly(new Failed("b@x.example", "5.2.2"));
    }

    @Test
    @DisplayName("is nothing else: no letter, no report of another kind, none that does not say of what and when")
    void others() throws Exception {
        for (String other : new String[] {
            "Subject: hello\r\n\r\nAction: failed\r\nFinal-Recipient: rfc822; law@facebook.example\r\n",
            GOOD.replace("multipart/report", "multipart/mixed"),
            GOOD.replace("message/delivery-status", "message/disposition-notification"),
            GOOD.replace("Message-ID:", "X-ID:"),
            GOOD.replaceAll("\r\nDate: [^\r]*", ""),
            GOOD.replaceAll("\r\nDate: [^\r]*", "\r\nDate: yesterday"),
            GOOD.replace("multipart/report", "multi part/;;;"),
            ""
        }) assertThat(DeliveryReport.of(Reports.mail(other))).as(other).isEmpty();
    }

    @Test
    @DisplayName("is read within bounds and never breaks what reads it, however long or altered it is")
    void bounds() throws Exception {
        String many = "Final-Recipient: rfc822; a@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n".repeat(100_000);
        assertThat(DeliveryReport.of(Reports.mail(Reports.of(ID, MONDAY, many)))
                        .orElseThrow()
                        .failed())
                .hasSizeLessThanOrEqualTo(50);
        Random random = new Random(3);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int n = 0; n < 2_000; n++) {
            byte[] bytes = good.clone();
            for (int k = 0; k <= n % 8; k++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                DeliveryReport.of(Reports.mail(new String(bytes, StandardCharsets.ISO_8859_1)));
            } catch (jakarta.mail.MessagingException | java.io.IOException told) {
                assertThat(told).isNotNull();
            }
        }
    }
}
