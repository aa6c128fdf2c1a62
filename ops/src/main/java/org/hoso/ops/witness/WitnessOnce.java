package org.hoso.ops.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.sealing.SecretFile;

/**
 * One look of a witness, to be run by a timer. The token of an account at the ledger is read from {@code HOSO_TOKEN}. Ends with 0
 * where it co-signed, 1 where it saw a fork or another witness proved one, which it has written down beside its key, 3 where the ledger itself says that it
 * is forked, 2 where it could not tell.
 */
public final class WitnessOnce {
    private static final String USAGE = "HOSO_TOKEN=... ops/dev witness --log URL --key FILE [--name NAME]";

    private WitnessOnce() {}

    public static void main(String... arguments) {
        try {
            look(options(arguments));
        } catch (ForkSeen fork) {
            System.err.println("FORK, not co-signed: " + readable(fork.getMessage()));
            System.exit(fork.isAdmitted() ? 3 : 1);
        } catch (IllegalArgumentException | IllegalStateException | IOException | UncheckedIOException | NotAProof no) {
            System.err.println("Nothing was co-signed: " + readable(no.getMessage()));
            System.exit(2);
        }
    }

    /** What the ledger answers may be meant to paint the screen over. */
    static String readable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\n]]", "?");
    }

    private static Map<String, String> options(String... arguments) {
        Map<String, String> options = new HashMap<>(Map.of("--name", "hoso-witness"));
        if (arguments.length % 2 != 0) throw new IllegalArgumentException(USAGE);
        for (int n = 0; n < arguments.length; n += 2) options.put(arguments[n], arguments[n + 1]);
        if (!options.keySet().equals(Set.of("--name", "--log", "--key"))) throw new IllegalArgumentException(USAGE);
        return options;
    }

    private static void look(Map<String, String> options) throws IOException, ForkSeen {
        String token = System.getenv("HOSO_TOKEN");
        if (token == null) throw new IllegalArgumentException(USAGE);
        Path file = Path.of(options.get("--key"));
        SigningKey key = SigningKey.secret(
                options.get("--name"), SecretFile.open(file, "--key", true, SigningKey.BYTES, SigningKey::fresh));
        System.out.println("witness " + key.verifier().asWitness().text());
        WitnessMemory memory = new WitnessMemory(file.resolveSibling(file.getFileName() + ".seen"));
        Note note = new Witness(key, memory).look(new HttpLog(URI.create(options.get("--log")), token), Instant.now());
        System.out.println("co-signed the ledger of " + Checkpoint.of(note).size() + " events");
    }
}
