package org.hoso.command.storing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hoso.command.RunningDesk;
import org.hoso.command.RunningSide;

/** A command side as somebody outside sees it. */
record OverHttp(RunningSide side) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Of content that nobody has reported before. */
    HttpResponse<String> report() throws Exception {
        return asked(HttpRequest.newBuilder(at("/api/v1/cases/report-content"))
                .header("Authorization", "Bearer " + RunningDesk.intake())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        RunningDesk.reportOf("https://facebook.example/posts/" + UUID.randomUUID()))));
    }

    /** Status and body. */
    String health() throws Exception {
        HttpResponse<String> told = asked(HttpRequest.newBuilder(at("/actuator/health")));
        return told.statusCode() + " " + told.body();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + side.port() + path);
    }

    private static HttpResponse<String> asked(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
