package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.RecordPlatformAnswer;
import org.hoso.cases.PlatformNotice.ResendNotice;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.command.RunningSide;
import org.hoso.command.Sample;
import org.hoso.command.intake.SystemDesk;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.sealing.Opener;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The letter of a notice")
class LettersTest {
    private static final String REASON = "Quảng cáo <b>chữa khỏi</b> của bà Nguyễn Thị Kín";
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final Rows ROWS = new Rows(JdbcClient.create(EVENTS.dataSource()));
    private static GreenMail mail;
    /** Where what bounced comes in. */
    private static GreenMail inbox;

    private static RunningSide side;

    @BeforeAll
    static void start() throws Exception {
        RunningSide.NOW.set(hours(1));
        mail = server(freePort(), ServerSetup.PROTOCOL_SMTP);
        inbox = server(freePort(), ServerSetup.PROTOCOL_IMAP);
        inbox.setUser("gui-di@hoso.example", "gui-di", "secret");
        Map<String, String> settings = new HashMap<>(Map.of(
                "hoso.dispatch.bounces.host", "127.0.0.1",
                "hoso.dispatch.bounces.port", String.valueOf(inbox.getImap().getPort()),
                "hoso.dispatch.bounces.protocol", "imap",
                "hoso.dispatch.bounces.user", "gui-di",
                "hoso.dispatch.bounces.password", "secret",
                "hoso.dispatch.bounces.every", "0s"));
        settings.putAll(Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", String.valueOf(mail.getSmtp().getPort()),
                "hoso.dispatch.mail-from", "gui-di@hoso.example",
                "hoso.dispatch.receivers[0].code", "FACEBOOK",
                "hoso.dispatch.receivers[0].mail", Reports.ADDRESS));
        side = RunningSide.start(EVENTS, TestPostgres.empty(), Files.createTempDirectory("hoso-letters"), settings);
    }

    @AfterAll
    static void stop() {
        side.close();
        mail.stop();
        inbox.stop();
    }

    @BeforeEach
    void morning() {
        RunningSide.NOW.set(hours(1));
    }

    @Test
    @DisplayName("goes by mail as it is printed, and is kept as it went")
    void by_mail() throws Exception {
        Sent sent = Sent.because(side, Channel.EMAIL, REASON);
        Receiving.sendAll(side);
        MimeMessage got = message(sent);
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getAllRecipients()[0]).hasToString("law@facebook.example");
        assertThat(got.getFrom()[0]).hasToString("gui-di@hoso.example");
        assertThat(got.getSubject()).contains("15/PTTH");
        String text = String.valueOf(got.getContent()).replace("\r\n", "\n");
        assertThat(text).contains("&lt;b&gt;chữa khỏi&lt;/b&gt;", "Nguyễn Thị Kín", "facebook.example/posts/");
        assertThat(Sha256.of(kept(sent)).value()).isEqualTo(ROWS.of(sent).get("text_sha256"));
        assertThat(text.strip()).isEqualTo(kept(sent).strip());
        assertThat(ROWS.told(sent))
                .containsExactly("case.notice-delivered system mail <" + sent.id() + "@hoso.example>");
    }

    @Test
    @DisplayName("waits while the mail server is away, and is refused without a word of its text in the trouble")
    void away() throws Exception {
        Sent sent = Sent.because(side, Channel.EMAIL, REASON);
        int port = mail.getSmtp().getPort();
        mail.stop();
        Receiving.sendAll(side);
        assertThat(ROWS.of(sent)).containsEntry("state", "due").containsEntry("trouble", "not-connected");
        mail = server(port, ServerSetup.PROTOCOL_SMTP);
        RunningSide.NOW.set(hours(1).plus(Duration.ofMinutes(5)));
        Receiving.sendAll(side);
        assertThat(ROWS.state(sent)).isEqualTo("delivered");
        assertThat(message(sent)).isNotNull();
    }

    @Test
    @DisplayName(
            "that bounces has failed, once, however often that is reported; sent again, only what bounces of that counts")
    void bounced() throws Exception {
        Sent sent = Sent.because(side, Channel.EMAIL, REASON);
        Receiving.sendAll(side);
        String report = Reports.failed(id(sent), hours(1), "LAW@facebook.example");
        for (int n = 0; n < 3; n++) arrives(report);
        look();
        assertThat(ROWS.state(sent)).isEqualTo("failed");
        assertThat(ROWS.told(sent))
                .containsExactly(
                        "case.notice-delivered system mail " + id(sent),
                        "case.notice-delivery-failed system bounced 5.1.1");
        side.bean(SystemDesk.class)
                .submit(new ResendNotice(sent.caseId(), officer(Role.LIAISON, "ABEI"), hours(2), sent.id()));
        RunningSide.NOW.set(hours(2));
        Receiving.sendAll(side);
        arrives(report);
        look();
        assertThat(ROWS.state(sent)).isEqualTo("delivered");
        arrives(Reports.failed(id(sent), hours(2), Reports.ADDRESS));
        look();
        assertThat(ROWS.state(sent)).isEqualTo("failed");
    }

    @Test
    @DisplayName(
            "has not bounced by a report of a mail that never went, of another address, of what its receiver answered, or of any other form")
    void forged_bounces() throws Exception {
        Sent sent = Sent.because(side, Channel.EMAIL, REASON);
        Sent letter = Sent.because(side, Channel.OFFICIAL_LETTER, REASON);
        Sent waiting = Sent.because(side, Channel.EMAIL, REASON);
        Sent answered = Sent.because(side, Channel.EMAIL, REASON);
        side.bean(SystemDesk.class).submit(acted(answered));
        RunningSide.NOW.set(hours(1).minusSeconds(1));
        for (Sent one : List.of(letter, waiting)) arrives(Reports.failed(id(one), hours(1), Reports.ADDRESS));
        look();
        RunningSide.NOW.set(hours(1));
        Receiving.sendAll(side);
        String good = Reports.failed(id(sent), hours(1), Reports.ADDRESS);
        for (String forged : List.of(
                Reports.failed(id(sent), hours(1), "law@tiktok.example"),
                Reports.failed("<" + UUID.randomUUID() + "@hoso.example>", hours(1), Reports.ADDRESS),
                Reports.failed(id(sent).replace("hoso.example", "other.example"), hours(1), Reports.ADDRESS),
                Reports.failed(id(sent), hours(0), Reports.ADDRESS),
                good.replace("Action: failed", "Action: delayed"),
                good.replace("Sorry.", "x".repeat(2_000_000)),
                "Subject: Re: yes\r\n\r\n" + good,
                Reports.failed(id(answered), hours(1), Reports.ADDRESS))) arrives(forged);
        look();
        assertThat(List.of(ROWS.state(sent), ROWS.state(waiting), ROWS.state(answered), ROWS.state(letter)))
                .containsExactly("delivered", "delivered", "delivered", "by_hand");
        arrives(good);
        look();
        assertThat(ROWS.state(sent)).isEqualTo("failed");
    }

    private static RecordPlatformAnswer acted(Sent sent) {
        return new RecordPlatformAnswer(
                sent.caseId(), Sample.platform("FACEBOOK"), hours(1), sent.id(), Answer.ACKNOWLEDGED, null);
    }

    private static String id(Sent sent) {
        return "<" + sent.id() + "@hoso.example>";
    }

    private static void arrives(String report) {
        inbox.getUserManager().getUserByEmail("gui-di@hoso.example").deliver(Reports.mail(report));
    }

    private static void look() {
        side.bean(Bounces.class).look();
    }

    @Test
    @DisplayName("that a person carries is written once too, sealed, from the same template")
    void by_hand() {
        Sent sent = Sent.because(side, Channel.OFFICIAL_LETTER, REASON);
        DispatchTexts texts = side.bean(DispatchTexts.class);
        texts.writeLetters(50);
        Object first = ROWS.of(sent).get("text_sha256");
        texts.writeLetters(50);
        assertThat(ROWS.of(sent)).containsEntry("text_sha256", first).containsEntry("state", "by_hand");
        assertThat(ROWS.of(sent).get("text").toString()).doesNotContain("Kín");
        assertThat(kept(sent)).contains("Nguyễn Thị Kín", "15/PTTH").startsWith("<!DOCTYPE html>");
    }

    private static GreenMail server(int port, String protocol) {
        GreenMail started = new GreenMail(new ServerSetup(port, "127.0.0.1", protocol));
        started.start();
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String kept(Sent sent) {
        Sealed text = CaseJson.stored().readValue(ROWS.of(sent).get("text").toString(), Sealed.class);
        return side.bean(Opener.class).open(text, "text").orElseThrow();
    }

    private static MimeMessage message(Sent sent) throws Exception {
        for (MimeMessage one : mail.getReceivedMessages())
            if (one.getMessageID().contains(sent.id().toString())) return one;
        throw new AssertionError("no such mail");
    }
}
