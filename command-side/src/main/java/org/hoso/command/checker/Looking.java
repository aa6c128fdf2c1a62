package org.hoso.command.checker;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.hoso.cases.Removal.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an address from one vantage: bounded in time and bytes, without cookies, and without a word of who asks. Redirects are
 * followed by hand, each as if it had been asked for first.
 */
final class Looking {
    /**
     * What is allowed.
     *
     * @param patience  for all of it, redirects included
     * @param redirects most of them
     * @param bytes     most of one page
     * @param agent     what the checker calls itself
     */
    record Bounds(Duration patience, int redirects, int bytes, String agent) {}

    private final LookingUp lookingUp;
    private final Destination.Reach reach;
    private final Bounds bounds;
    private final OkHttpClient client;

    Looking(Proxy through, Destination.Resolver resolver, Destination.Reach reach, Bounds bounds) {
        this.lookingUp = new LookingUp(resolver);
        this.reach = reach;
        this.bounds = bounds;
        this.client = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(new GuardedSockets(through, reach.addresses()))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }

    /**
     * @param address in its one spelling, which always says https: where nothing answers so in half of the time, it is asked
     *     without
     */
    CheckOutcome look(String address) {
        long began = System.nanoTime();
        long patience = bounds.patience().toNanos();
        HttpUrl url = HttpUrl.parse(address);
        if (url == null || !url.isHttps()) return look(url, began + patience);
        CheckOutcome seen = look(url, began + patience / 2);
        boolean silent = seen.equals(new CheckOutcome.Nothing(Ground.NO_ANSWER, null));
        return silent ? look(withoutTls(url), began + patience) : seen;
    }

    private static HttpUrl withoutTls(HttpUrl url) {
        int port = url.port() == HttpUrl.defaultPort("https") ? HttpUrl.defaultPort("http") : url.port();
        return url.newBuilder().scheme("http").port(port).build();
    }

    private CheckOutcome look(@Nullable HttpUrl first, long deadline) {
        HttpUrl next = first;
        Integer status = null;
        try {
            for (int hop = 0; next != null && hop <= bounds.redirects(); hop++) {
                Destination to = Destination.of(next, lookingUp.until(deadline), reach);
                try (Response answer = ask(to, deadline - System.nanoTime())) {
                    HttpUrl onward = onward(answer);
                    if (onward == null) return Pages.read(answer, bounds.bytes());
                    status = answer.code();
                    next = onward;
                }
            }
            return new CheckOutcome.Nothing(next == null ? Ground.NO_ANSWER : Ground.REDIRECT_LOOP, status);
        } catch (Destination.Refused refused) {
            return new CheckOutcome.Nothing(refused.ground(), status);
        } catch (IOException | IllegalArgumentException noAnswer) {
            // Nobody there, too slow, or no HTTP: what a check is told of that is that nothing answered.
            return new CheckOutcome.Nothing(Ground.NO_ANSWER, status);
        }
    }

    private Response ask(Destination to, long nanosLeft) throws IOException {
        if (nanosLeft <= 0) throw new IOException("no time is left");
        Call call = client.newBuilder()
                .dns(host -> to.addresses())
                .callTimeout(Duration.ofNanos(nanosLeft))
                .connectTimeout(Duration.ofNanos(nanosLeft))
                .readTimeout(Duration.ofNanos(nanosLeft))
                .build()
                .newCall(request(to.url()));
        return call.execute();
    }

    private Request request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", bounds.agent())
                .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1")
                .header("Accept-Language", "vi,en;q=0.5")
                .header("Accept-Encoding", "identity")
                .build();
    }

    /** Where an answer leads on; a place that is no web address counts as none. */
    private static @Nullable HttpUrl onward(Response answer) {
        String location = answer.header("Location");
        boolean leads = answer.code() >= 300 && answer.code() < 400 && location != null;
        if (!leads) return null;
        HttpUrl onward = answer.request().url().resolve(location);
        if (onward == null) throw new IllegalArgumentException("led to no web address");
        return onward.newBuilder().fragment(null).build();
    }
}
