package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.hoso.proof.NotAProof;
import org.hoso.proof.SigningKey;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.stamping.NotAStamp;
import org.hoso.runtime.verifying.AxonServerEvents;
import org.hoso.runtime.verifying.KeptRefusals;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Verifying;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Recomputes a whole store and compares it with all that was hashed and signed of it. Ends with 0 where all is right, 1 where
 * something is wrong, 2 where it could not be told: also where whoever is trusted has signed nothing of it, or less than was asked.
 */
public final class VerifyStore {
    private static final int MOST_WORKERS = 4;

    private VerifyStore() {}

    public static void main(String... arguments) throws Exception {
        try {
            VerifyOptions asked = VerifyOptions.of(arguments);
            Standalone.quietUntilConfigured();
            Trusted trusted = trusted(asked);
            Found found = verify(asked, trusted);
            VerificationResult verdict = found.verdict();
            // Told once the embedded server has gone, so that the last line is the verdict.
            VerifyingTold.tell(System.out, verdict);
            Covers.Answer answer =
                    found.answer(asked.covers().of(verdict, !trusted.keys().isEmpty()));
            System.out.println(answer.text());
            System.exit(answer.code());
        } catch (IllegalArgumentException
                | IllegalStateException
                | NotAProof
                | NotAStamp
                | IOException
                | SQLException untold) {
            System.err.println("Nothing was verified: " + untold.getMessage());
            System.exit(2);
        }
    }

    /**
     * @param badRow the first row beside the events that this system did not write
     * @param views  what is not right with the views, where they were looked at
     */
    private record Found(
            VerificationResult verdict, @Nullable String badRow, Optional<Covers.Answer> views) {
        /** What is worst: something wrong before something untold, events before what rests on them. */
        Covers.Answer answer(Covers.Answer ofEvents) {
            if (ofEvents.code() == 1) return ofEvents;
            if (badRow != null) return new Covers.Answer(1, "BAD ROW, not written by this system: " + badRow);
            return views.filter(told -> told.code() == 1 || ofEvents.code() == 0)
                    .orElse(ofEvents);
        }
    }

    private static Found verify(VerifyOptions asked, Trusted trusted)
            throws IOException, SQLException, InterruptedException {
        if (!asked.url().isEmpty()) {
            DataSource keys = asked.keys().isEmpty() ? null : at(asked.keys());
            try (AxonServerEvents server = asked.server().connected()) {
                return verify(
                        new VerifyRows(at(asked.url()), keys, asked.masterKey(), server != null),
                        trusted,
                        server,
                        asked.views());
            }
        }
        Path store = EmbeddedServer.directory(asked.data());
        if (Files.notExists(store)) throw new IllegalArgumentException("there is no store in " + asked.data());
        OptionalInt running = LeftoverServer.port(store);
        if (running.isPresent()) return verify(rows(asked.data(), running.getAsInt()), trusted, null, asked.views());
        try (EmbeddedStores stores = EmbeddedStores.start(asked.data(), new StartProgress(System.out, 1))) {
            return verify(rows(asked.data(), stores.port()), trusted, null, asked.views());
        }
    }

    private static VerifyRows rows(Path data, int port) throws IOException {
        Path masterKey = data.resolve(Standalone.MASTER_KEY);
        return new VerifyRows(
                EmbeddedStores.events(data, port),
                EmbeddedStores.keys(data, port),
                Files.exists(masterKey) ? masterKey : null,
                false);
    }

    /** Of one's own store the key is at hand; whoever trusts only what was kept elsewhere names that. */
    private static Trusted trusted(VerifyOptions asked) throws IOException {
        Trusted named = asked.trusted();
        Path key = asked.data().resolve(Standalone.CHECKPOINT_KEY);
        if (!asked.url().isEmpty() || !named.keys().isEmpty() || Files.notExists(key)) return named;
        VerifierKey own =
                SigningKey.secret(Standalone.ORIGIN, Files.readAllBytes(key)).verifier();
        return new Trusted(List.of(own), named.authorities(), named.checkpoints());
    }

    private static PGSimpleDataSource at(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        return database;
    }

    private static Found verify(VerifyRows rows, Trusted trusted, @Nullable AxonServerEvents server, boolean views)
            throws IOException, SQLException, InterruptedException {
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS);
        if (trusted.keys().isEmpty()) System.out.println("No key is trusted: roots are compared, signatures are not.");
        if (trusted.authorities().isEmpty())
            System.out.println("No time stamp authority is trusted: stamps are compared, who signed them is not.");
        Verifying verifying = server == null
                ? new Verifying(rows.events(), trusted, workers)
                : new Verifying(rows.events(), trusted, server);
        VerificationResult verdict = verifying.run(new VerifyingTold(System.out));
        new KeptRefusals(rows.events()).told().forEach(System.out::println);
        String badRow = rows.firstBad(System.out).orElse(null);
        // What is made of events that are not right says nothing.
        boolean compared = views && verdict.bad() == null && badRow == null;
        return new Found(
                verdict,
                badRow,
                compared ? new VerifyViews(rows.events(), rows.masterKey()).told(System.out) : Optional.empty());
    }
}
