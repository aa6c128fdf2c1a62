package org.hoso.runtime.stamping;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.hoso.runtime.asking.WholeAnswer;

/** An authority by HTTP (RFC 3161 section 3.4): one question, one answer, bounded in time and bytes, and no redirects. */
final class HttpAuthority {
    private static final int MOST_BYTES = 1 << 16;
    private static final int OK = 200;

    private final HttpClient http;
    private final URI address;
    private final Duration patience;

    /** @param patience for the whole answer, to its last byte */
    HttpAuthority(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** Where it is, without what an address may carry of a password. */
    String host() {
        return String.valueOf(address.getHost());
    }

    /** @throws NotAStamp where it does not answer in time, or with anything but an answer of bounded size */
    byte[] answer(byte[] question) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        try {
            HttpResponse<byte[]> answer = WholeAnswer.within(
                    patience, http, request, head -> new BoundedBody(MOST_BYTES, StampingTrouble.UNREADABLE));
            if (answer.statusCode() != OK) throw new NotAStamp(StampingTrouble.AWAY);
            return answer.body();
        } catch (IOException failed) {
            throw new NotAStamp(StampingTrouble.AWAY, failed);
        }
    }
}
