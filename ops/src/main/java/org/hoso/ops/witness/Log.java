package org.hoso.ops.witness;

import java.util.List;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;

/** The ledger as a witness sees it from outside: nothing that it says is believed without proof. */
interface Log {
    VerifierKey key();

    /** The latest checkpoint. */
    Note checkpoint();

    /** The proof that the tree of the second size begins with that of the first. */
    List<byte[]> consistency(long from, long to);

    void cosigned(Note note);
}
