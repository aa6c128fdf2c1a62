package org.hoso.ops.witness;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Cosignature;
import org.hoso.proof.Note;
import org.hoso.proof.Proofs;
import org.hoso.proof.SigningKey;
import org.hoso.proof.VerifierKey;

/** Looks at a ledger's latest checkpoint, and co-signs it where it continues everything that was seen before. */
final class Witness {
    private final SigningKey key;
    private final Memory memory;

    Witness(SigningKey key, Memory memory) {
        this.key = key;
        this.memory = memory;
    }

    /**
     * What does not continue what was seen is written down with both checkpoints, which bear the ledger's own signatures.
     * Remembered before it is signed: after a crash in between, no other history can get this signature.
     *
     * @param now second of the co-signature
     * @return the note with the co-signature, as it was handed in
     * @throws ForkSeen where the ledger contradicts what it showed before
     */
    Note look(Log log, Instant now) throws IOException, ForkSeen {
        Optional<Memory.Seen> before = memory.last();
        VerifierKey of = before.isPresent() ? before.get().key() : log.key();
        Note note = log.checkpoint();
        try {
            continues(before, of, note, log);
        } catch (ForkSeen fork) {
            memory.refused(now, fork.getMessage(), before.map(Memory.Seen::note), note);
            throw fork;
        }
        memory.keep(new Memory.Seen(of, note));
        Note cosigned = note.with(Cosignature.by(key, note, now));
        log.cosigned(cosigned);
        return cosigned;
    }

    private static void continues(Optional<Memory.Seen> before, VerifierKey of, Note note, Log log) throws ForkSeen {
        if (!note.isSignedBy(of)) throw ForkSeen.shown("the checkpoint is not signed by the ledger's key " + of.text());
        Checkpoint latest = Checkpoint.of(note);
        if (!latest.origin().equals(of.name())) throw ForkSeen.shown("the checkpoint is of another ledger");
        if (before.isPresent()) follows(Checkpoint.of(before.get().note()), latest, log);
    }

    private static void follows(Checkpoint before, Checkpoint latest, Log log) throws ForkSeen {
        if (latest.size() < before.size())
            throw ForkSeen.shown("the ledger had " + before.size() + " events and shows " + latest.size());
        boolean continues = before.size() == latest.size()
                ? Arrays.equals(before.root(), latest.root())
                : before.size() == 0 || proven(before, latest, log);
        if (!continues)
            throw ForkSeen.shown(
                    "the ledger of " + latest.size() + " events does not continue that of " + before.size());
    }

    private static boolean proven(Checkpoint before, Checkpoint latest, Log log) throws ForkSeen {
        List<byte[]> path = log.consistency(before.size(), latest.size());
        return Proofs.extendsTree(before.size(), before.root(), latest.size(), latest.root(), path);
    }
}
