package org.hoso.ops.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;

/** What a witness has seen last, in a file: the ledger's key on the first line, then the checkpoint. */
final class WitnessMemory {
    private final Path file;

    WitnessMemory(Path file) {
        this.file = file;
    }

    /** @param key of the ledger, as it was believed the first time */
    record Seen(VerifierKey key, Note note) {}

    Optional<Seen> last() throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        String[] parts = Files.readString(file).split("\n", 2);
        if (parts.length != 2) throw new IOException(file + " is damaged; only an operator may decide to begin anew");
        return Optional.of(new Seen(VerifierKey.parse(parts[0]), Note.parse(parts[1])));
    }

    /** Both checkpoints, added to what was refused before: whoever is shown them needs to believe nobody. */
    void refused(Instant at, String why, Optional<Note> before, Note shown) throws IOException {
        String seen = before.map(note -> "seen before:\n" + note.written()).orElse("");
        written(at + " refused: " + why + "\n" + seen + "shown now:\n" + shown.written() + "\n");
    }

    /** As it is handed in, by hand too where the ledger does not take it. */
    void refusal(Note signed) throws IOException {
        written("signed, to be handed in:\n" + signed.written() + "\n");
    }

    private void written(String text) throws IOException {
        Files.writeString(
                refusals(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    /** Where refusals are written down. */
    Path refusals() {
        return file.resolveSibling(file.getFileName() + ".refused");
    }

    /** Whole or not at all, whatever happens meanwhile. */
    void keep(Seen seen) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, seen.key().text() + "\n" + seen.note().written());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
