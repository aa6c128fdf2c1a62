package org.hoso.ops.witness;

import java.util.List;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;

/** The ledger as a witness sees it from outside: nothing that it says is believed without proof. Each question throws where it says itself that it is forked. */
interface Log {
    VerifierKey key() throws ForkSeen;

    /** The latest checkpoint. */
    Note checkpoint() throws ForkSeen;

    /** The proof that the tree of the second size begins with that of the first. */
    List<byte[]> consistency(long from, long to) throws ForkSeen;

    void cosigned(Note note) throws ForkSeen;

    /** What witnesses refused, as they signed it. */
    List<Note> refusals() throws ForkSeen;

    /** Hands in what this witness refuses. */
    void refused(Note refusal) throws ForkSeen;
}
