package org.hoso.query.rights;

import java.util.Set;
import org.hoso.runtime.signin.SignedIn;

/** From who is signed in to who reads. */
public final class Readers {
    private Readers() {}

    public static Reader of(SignedIn signedIn) {
        String platform = signedIn.platform();
        return new Reader(
                signedIn.officer(), platform == null ? signedIn.agency() : platform, Set.copyOf(signedIn.roles()));
    }
}
