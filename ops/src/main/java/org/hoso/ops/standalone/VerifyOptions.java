package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.hoso.runtime.verifying.Trusted;
import org.jspecify.annotations.Nullable;

/**
 * What a verification was asked for.
 *
 * @param url       JDBC address of the event store; empty for the one in the data folder
 * @param keys      JDBC address of the key database beside it; empty where it is not at hand
 * @param masterKey null where none was named
 * @param views     whether the views are folded anew and compared as well
 */
record VerifyOptions(
        Path data,
        String url,
        Trusted trusted,
        Covers covers,
        String keys,
        @Nullable Path masterKey,
        NamedServer server,
        boolean views) {
    private static final String USAGE =
            "ops/dev verify [--data DIR | --url JDBC [--keys JDBC]] [--trust KEY ...] [--tsa FILE] [--checkpoint NOTE ...]"
                    + " [--covers POSITION|TIME] [--every DURATION] [--master-key FILE] [--views] [--axon.axonserver.servers HOST:PORT"
                    + " [--axon.axonserver.context NAME] [--axon.axonserver.token TOKEN]], where KEY reads"
                    + " name+id+base64, FILE holds certificates (PEM) of time stamp authorities or their issuers, and NOTE a"
                    + " checkpoint that was kept elsewhere; TIME reads 2026-11-20T02:30:00Z, and DURATION, how often a checkpoint"
                    + " is signed, 60s";

    /** @throws IllegalArgumentException with the usage, where they are no such options */
    static VerifyOptions of(String... all) throws IOException {
        List<String> given = new ArrayList<>(List.of(all));
        boolean views = given.remove("--views");
        String[] arguments = given.toArray(String[]::new);
        Path data = Settings.of().data();
        String url = "";
        String keyDatabase = "";
        List<VerifierKey> keys = new ArrayList<>();
        List<Note> checkpoints = new ArrayList<>();
        TrustedAuthorities authorities = TrustedAuthorities.none();
        Covers covers = Covers.nothing();
        Path masterKey = null;
        NamedServer server = NamedServer.byEnvironment(System.getenv());
        for (int n = 0; n < arguments.length; n += 2) {
            if (n + 1 == arguments.length) throw new IllegalArgumentException(USAGE);
            if (NamedServer.isSetting(arguments[n])) {
                server = server.with(arguments[n].substring(2), arguments[n + 1]);
                continue;
            }
            switch (arguments[n]) {
                case "--data" -> data = Path.of(arguments[n + 1]);
                case "--url" -> url = arguments[n + 1];
                case "--keys" -> keyDatabase = arguments[n + 1];
                case "--trust" -> keys.add(VerifierKey.parse(arguments[n + 1]));
                case "--tsa" -> authorities = TrustedAuthorities.in(Path.of(arguments[n + 1]));
                case "--checkpoint" -> checkpoints.add(checkpoint(Path.of(arguments[n + 1])));
                case "--covers" -> covers = covers.upTo(arguments[n + 1]);
                case "--master-key" -> masterKey = Path.of(arguments[n + 1]);
                case "--every" -> covers = covers.every(arguments[n + 1]);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        if (url.isEmpty() && !keyDatabase.isEmpty()) throw new IllegalArgumentException(USAGE);
        return new VerifyOptions(
                data, url, new Trusted(keys, authorities, checkpoints), covers, keyDatabase, masterKey, server, views);
    }

    private static Note checkpoint(Path file) throws IOException {
        Note note = Note.parse(Files.readString(file));
        Checkpoint.of(note);
        return note;
    }
}
