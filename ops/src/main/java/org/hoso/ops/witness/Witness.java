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
import org.hoso.proof.WitnessRefusal;

/** Looks at a ledger's latest checkpoint, and co-signs it where it continues everything that was seen before. */
final class Witness {
    private final SigningKey key;
    private final WitnessMemory memory;

    Witness(SigningKey key, WitnessMemory memory) {
        this.key = key;
        this.memory = memory;
    }

    /**
     * What does not continue what was seen, by this witness or by one whose refusal the ledger keeps, is written down with both
     * checkpoints, which bear the ledger's own signatures; what was seen here is handed in as well, so that others learn of it.
     * Remembered before it is signed: after a crash in between, no other history can get this signature.
     *
     * @param now second of the co-signature
     * @return the note with the co-signature, as it was handed in
     * @throws ForkSeen where the ledger contradicts what it showed before
     */
    Note look(Log log, Instant now) throws IOException, ForkSeen {
        Optional<WitnessMemory.Seen> before = memory.last();
        VerifierKey of = before.isPresent() ? before.get().key() : log.key();
        Note note = log.checkpoint();
        try {
            continues(before, of, note, log);
        } catch (ForkSeen fork) {
            memory.refused(now, fork.getMessage(), before.map(WitnessMemory.Seen::note), note);
            throw fork.and(handedIn(fork, before, of, note, log, now));
        }
        heeds(of, note, log, now);
        memory.keep(new WitnessMemory.Seen(of, note));
        Note cosigned = note.with(Cosignature.by(key, note, now));
        log.cosigned(cosigned);
        return cosigned;
    }

    /** @return what whoever runs the witness reads of it */
    private String handedIn(
            ForkSeen fork, Optional<WitnessMemory.Seen> before, VerifierKey of, Note note, Log log, Instant now)
            throws IOException {
        String byHand = "send " + memory.refusals() + " to the ledger's operator and to the other witnesses by hand";
        if (before.isEmpty() || !note.isSignedBy(of)) return "no two checkpoints of one key prove it: " + byHand;
        if (fork.isAdmitted()) return "its operator and other witnesses get the same answer; if in doubt, " + byHand;
        Note refusal = new WitnessRefusal(now, before.get().note(), note).signedBy(key);
        memory.refusal(refusal);
        try {
            log.refused(refusal);
            return "the ledger keeps the refusal: its health tells the operator, and other witnesses read it there";
        } catch (ForkSeen | RuntimeException untaken) {
            return "the ledger did not take the refusal (" + untaken.getMessage() + "): " + byHand;
        }
    }

    /** Whoever saw one branch alone learns of the other: each checkpoint that was refused must be continued by this one. */
    private void heeds(VerifierKey of, Note note, Log log, Instant now) throws IOException, ForkSeen {
        for (Note signed : log.refusals()) {
            WitnessRefusal refusal = WitnessRefusal.of(signed);
            for (Note refused : List.of(refusal.seen(), refusal.shown()))
                if (Checkpoint.isBy(refused, of)) heeds(signed, refused, note, log, now);
        }
    }

    private void heeds(Note signed, Note refused, Note note, Log log, Instant now) throws IOException, ForkSeen {
        try {
            follows(Checkpoint.of(refused), Checkpoint.of(note), log);
        } catch (ForkSeen fork) {
            ForkSeen told = ForkSeen.shownTo(signed.signatures().getFirst().name(), fork);
            memory.refused(now, told.getMessage(), Optional.of(refused), note);
            memory.refusal(signed);
            throw told;
        }
    }

    private static void continues(Optional<WitnessMemory.Seen> before, VerifierKey of, Note note, Log log)
            throws ForkSeen {
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
