package org.hoso.runtime.lists;

import java.time.LocalDate;
import org.hoso.cases.Sha256;
import org.hoso.lists.ListCode;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;

/**
 * The file of a list for a day, as it was first made.
 *
 * @param position last place of the ledger that counts
 * @param rows     entries, the header apart
 * @param bytes    its length
 */
public record ListFile(ListCode list, LocalDate day, long position, long rows, long bytes, Sha256 sha256) {
    /** What is signed of it (C2SP signed-note), one thing a line. */
    public Note signedBy(SigningKey key) {
        return key.sign("hoso list file v1\nlist %s\nday %s\nposition %d\nrows %d\nbytes %d\nsha256 %s\n"
                .formatted(list.stored(), day, position, rows, bytes, sha256));
    }
}
