package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.hours;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.command.RunningSide;
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
    private static RunningSide side;

    @BeforeAll
    static void start() throws Exception {
        RunningSide.NOW.set(hours(1));
        mail = server(freePort());
        side = RunningSide.start(
                EVENTS,
                TestPostgres.empty(),
                Files.createTempDirectory("hoso-letters"),
                Map.of(
                        "spring.mail.host", "127.0.0.1",
                        "spring.mail.port", String.valueOf(mail.getSmtp().getPort()),
                        "hoso.dispatch.mail-from", "gui-di@hoso.example",
                        "hoso.dispatch.receivers[0].code", "FACEBOOK",
                        "hoso.dispatch.receivers[0].mail", "law@facebook.example"));
    }

    @AfterAll
    static void stop() {
        side.close();
        mail.stop();
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
        mail = server(port);
        RunningSide.NOW.set(hours(1).plus(Duration.ofMinutes(5)));
        Receiving.sendAll(side);
        assertThat(ROWS.state(sent)).isEqualTo("delivered");
        assertThat(message(sent)).isNotNull();
    }

    @Test
    @DisplayName("that a person carries is written once too, sealed, from the same template")
    void by_hand() {
        Sent sent = Sent.because(side, Channel.OFFICIAL_LETTER, REASON);
        Texts texts = side.bean(Texts.class);
        texts.writeLetters(50);
        Object first = ROWS.of(sent).get("text_sha256");
        texts.writeLetters(50);
        assertThat(ROWS.of(sent)).containsEntry("text_sha256", first).containsEntry("state", "by_hand");
        assertThat(ROWS.of(sent).get("text").toString()).doesNotContain("Kín");
        assertThat(kept(sent)).contains("Nguyễn Thị Kín", "15/PTTH").startsWith("<!DOCTYPE html>");
    }

    private static GreenMail server(int port) {
        GreenMail started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
