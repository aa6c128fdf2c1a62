package org.hoso.command.dispatching;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLException;
import okhttp3.Dns;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.hoso.command.dispatching.Carried.Arrived;
import org.hoso.command.dispatching.Carried.Trouble;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Receiver;
import org.hoso.runtime.addresses.PublicHost;

/**
 * A signed call to the receiver's address from the settings (Standard Webhooks). The id is the dispatch's own in every attempt, so
 * that a receiver can drop repeats. No redirect is followed, nothing of the answer but its status is read, and a name that leads
 * into a private network is not called unless the settings say so.
 */
final class EndpointCarrier implements Carrier {
    private static final MediaType JSON = Objects.requireNonNull(MediaType.parse("application/json"));
    private static final int GONE = 410;

    private final OkHttpClient http;
    private final Signing signing;
    private final Clock clock;

    /** @param patience for the whole attempt */
    EndpointCarrier(Signing signing, Clock clock, Duration patience, boolean privateAddresses) {
        this.signing = signing;
        this.clock = clock;
        this.http = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(patience)
                .connectTimeout(patience)
                .readTimeout(patience)
                .writeTimeout(patience)
                .dns(privateAddresses ? Dns.SYSTEM : EndpointCarrier::publicOnly)
                .build();
    }

    private static final class PrivateAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }

    /** What is connected to is what was looked at: the client takes these addresses and asks no second time. */
    private static List<InetAddress> publicOnly(String host) throws UnknownHostException {
        List<InetAddress> found = Dns.SYSTEM.lookup(host);
        if (!found.stream().allMatch(PublicHost::isPublic)) throw new PrivateAddress();
        return found;
    }

    @Override
    public Carried carry(Claim claim, Receiver receiver, String text) {
        URI there = receiver.endpoint();
        if (there == null) return Trouble.passing("no-address");
        try (Response answer = http.newCall(request(claim, there, text)).execute()) {
            if (answer.isSuccessful()) return new Arrived("http-" + answer.code());
            return new Trouble("http-" + answer.code(), answer.code() == GONE);
        } catch (IOException failed) {
            return Trouble.passing(code(failed));
        }
    }

    private Request request(Claim claim, URI there, String text) {
        Instant now = clock.instant();
        String id = claim.id().toString();
        return new Request.Builder()
                .url(there.toString())
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", signing.of(id, now, text))
                .header("User-Agent", "hoso")
                .post(RequestBody.create(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), JSON))
                .build();
    }

    private static String code(IOException failed) {
        if (failed instanceof PrivateAddress) return "private-address";
        if (failed instanceof UnknownHostException) return "unknown-host";
        if (failed instanceof SSLException) return "tls";
        if (failed instanceof ConnectException) return "not-connected";
        return failed instanceof InterruptedIOException ? "timeout" : "cut-off";
    }
}
