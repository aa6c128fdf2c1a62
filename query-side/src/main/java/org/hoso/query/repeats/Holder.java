package org.hoso.query.repeats;

import java.util.Locale;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sha256;
import org.hoso.law.RepeatWindow.AppliesTo;

/**
 * Whose violations are counted together.
 *
 * @param key of an account, a SHA-256 in hex over platform and name; of a subject, its random person id
 */
record Holder(AppliesTo kind, String key) {
    /** Handles differ in case on no platform that shows them in addresses; numbers have none. */
    static Holder account(String platform, String shown) {
        return new Holder(
                AppliesTo.ACCOUNT,
                Sha256.of(platform + "/" + shown.toLowerCase(Locale.ROOT)).value());
    }

    static Holder subject(PersonId person) {
        return new Holder(AppliesTo.SUBJECT, person.toString());
    }
}
