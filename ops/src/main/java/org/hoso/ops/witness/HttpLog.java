package org.hoso.ops.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.asking.WholeAnswer;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A running Hoso's ledger, over its REST interface. */
final class HttpLog implements Log {
    private static final String FORKED = "forked-ledger";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;
    private final String token;

    /** @param token bearer token of any account there */
    HttpLog(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public VerifierKey key() throws ForkSeen {
        return VerifierKey.parse(get("/api/v1/proofs/key"));
    }

    @Override
    public Note checkpoint() throws ForkSeen {
        return Note.parse(get("/api/v1/proofs/checkpoint"));
    }

    @Override
    public List<byte[]> consistency(long from, long to) throws ForkSeen {
        JsonNode proof = CaseJson.stored().readTree(get("/api/v1/proofs/consistency?from=" + from + "&to=" + to));
        List<byte[]> path = new ArrayList<>();
        for (JsonNode hash : proof.path("path")) path.add(Base64.getDecoder().decode(hash.asString()));
        return path;
    }

    @Override
    public void cosigned(Note note) throws ForkSeen {
        post("/api/v1/proofs/cosignatures", note);
    }

    @Override
    public List<Note> refusals() throws ForkSeen {
        JsonNode list = CaseJson.stored().readTree(get("/api/v1/proofs/refusals"));
        List<Note> refusals = new ArrayList<>();
        for (JsonNode one : list.path("refusals"))
            refusals.add(Note.parse(one.path("signed").asString()));
        return refusals;
    }

    @Override
    public void refused(Note refusal) throws ForkSeen {
        post("/api/v1/proofs/refusals", refusal);
    }

    private static boolean isForked(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) return false;
        try {
            return CaseJson.stored()
                    .readTree(answer.body())
                    .path("code")
                    .asString("")
                    .equals(FORKED);
        } catch (JacksonException noProblemBody) {
            return false;
        }
    }

    private void post(String path, Note note) throws ForkSeen {
        send(request(path)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(note.written())));
    }

    private String get(String path) throws ForkSeen {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws ForkSeen {
        try {
            HttpResponse<String> answer = WholeAnswer.within(PATIENCE, http, request.build(), BodyHandlers.ofString());
            if (isForked(answer)) throw ForkSeen.admitted(answer.body());
            if (answer.statusCode() / 100 != 2)
                throw new IllegalStateException("the ledger answered " + answer.statusCode() + ": " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
