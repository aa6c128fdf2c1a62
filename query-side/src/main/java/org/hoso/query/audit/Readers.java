package org.hoso.query.audit;

import java.util.Set;
import org.hoso.query.rights.Reader;
import org.hoso.runtime.signin.SignedIn;

/** From who is signed in to who reads. */
final class Readers {
    private Readers() {}

    static Reader of(SignedIn signedIn) {
        String platform = signedIn.platform();
        return new Reader(
                signedIn.officer(), platform == null ? signedIn.agency() : platform, Set.copyOf(signedIn.roles()));
    }
}
