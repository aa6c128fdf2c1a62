package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hoso.proof.NotAProof;
import org.hoso.proof.SigningKey;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.stamping.NotAStamp;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.hoso.runtime.verifying.Verdict;
import org.hoso.runtime.verifying.Verifying;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Recomputes a whole store and compares it with all that was hashed and signed of it. Ends with 0 where all is right, 1 where
 * something is wrong, 2 where it could not be told.
 */
public final class VerifyStore {
    private static final String USAGE =
            "ops/dev verify [--data DIR | --url JDBC] [--trust KEY ...] [--tsa FILE], where KEY reads name+id+base64 and FILE"
                    + " holds certificates (PEM) of time stamp authorities or their issuers";
    private static final int MOST_WORKERS = 4;

    private VerifyStore() {}

    /** What it was asked. */
    private record Asked(Path data, String url, List<VerifierKey> trusted, TrustedAuthorities authorities) {
        static Asked of(String... arguments) {
            Path data = Settings.of().data();
            String url = "";
            List<VerifierKey> trusted = new ArrayList<>();
            TrustedAuthorities authorities = TrustedAuthorities.none();
            for (int n = 0; n < arguments.length; n += 2) {
                if (n + 1 == arguments.length) throw new IllegalArgumentException(USAGE);
                switch (arguments[n]) {
                    case "--data" -> data = Path.of(arguments[n + 1]);
                    case "--url" -> url = arguments[n + 1];
                    case "--trust" -> trusted.add(VerifierKey.parse(arguments[n + 1]));
                    case "--tsa" -> authorities = TrustedAuthorities.in(Path.of(arguments[n + 1]));
                    default -> throw new IllegalArgumentException(USAGE);
                }
            }
            return new Asked(data, url, trusted, authorities);
        }
    }

    public static void main(String... arguments) throws Exception {
        try {
            System.exit(verify(Asked.of(arguments)).bad() == null ? 0 : 1);
        } catch (IllegalArgumentException | IllegalStateException | NotAProof | NotAStamp | IOException | SQLException untold) {
            System.err.println("Nothing was verified: " + untold.getMessage());
            System.exit(2);
        }
    }

    private static Verdict verify(Asked asked) throws IOException, SQLException, InterruptedException {
        if (!asked.url().isEmpty()) return verify(asked.url(), asked.trusted(), asked.authorities());
        Path store = EmbeddedStores.postgres(asked.data());
        if (Files.notExists(store)) throw new IllegalArgumentException("there is no store in " + asked.data());
        OptionalInt running = LeftoverServer.port(store);
        if (running.isPresent()) return verify(EmbeddedStores.jdbcUrl(running.getAsInt(), "hoso"), trusted(asked), asked.authorities());
        try (EmbeddedStores stores = EmbeddedStores.start(asked.data(), new Progress(System.out, 2))) {
            return verify(stores.jdbcUrl("hoso"), trusted(asked), asked.authorities());
        }
    }

    /** Of one's own store the key is at hand; whoever trusts only what was kept elsewhere names that. */
    private static List<VerifierKey> trusted(Asked asked) throws IOException {
        Path key = asked.data().resolve(Standalone.CHECKPOINT_KEY);
        if (!asked.trusted().isEmpty() || Files.notExists(key)) return asked.trusted();
        return List.of(
                SigningKey.secret(Standalone.ORIGIN, Files.readAllBytes(key)).verifier());
    }

    private static Verdict verify(String url, List<VerifierKey> trusted, TrustedAuthorities authorities) throws SQLException, InterruptedException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS);
        if (trusted.isEmpty()) System.out.println("No key is trusted: roots are compared, signatures are not.");
        if (authorities.isEmpty())
            System.out.println("No time stamp authority is trusted: stamps are compared, who signed them is not.");
        Verdict verdict = new Verifying(database, trusted, authorities, workers).run(new VerifyingTold(System.out));
        VerifyingTold.tell(System.out, verdict);
        return verdict;
    }
}
