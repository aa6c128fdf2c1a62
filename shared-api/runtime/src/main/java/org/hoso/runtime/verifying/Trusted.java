package org.hoso.runtime.verifying;

import java.util.List;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.stamping.TrustedAuthorities;

/**
 * What is believed of a store that does not come out of it.
 *
 * @param keys        whose signatures of checkpoints count; none: signatures are not looked at, roots are
 * @param authorities whose time stamps count; none: stamps are compared, who signed them is not looked at
 * @param checkpoints that were kept elsewhere: they tell also where the store's own were taken away or made anew
 */
public record Trusted(List<VerifierKey> keys, TrustedAuthorities authorities, List<Note> checkpoints) {
    public Trusted {
        keys = List.copyOf(keys);
        checkpoints = List.copyOf(checkpoints);
    }

    public static Trusted nobody() {
        return keys(List.of());
    }

    public static Trusted keys(List<VerifierKey> keys) {
        return new Trusted(keys, TrustedAuthorities.none(), List.of());
    }
}
