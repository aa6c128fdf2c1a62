package org.hoso.query.repeats;

import org.hoso.cases.AccountPaths;
import org.hoso.cases.PersonId;
import org.hoso.law.RepeatWindow.AppliesTo;

/**
 * Whose violations are counted together.
 *
 * @param key of an account, a SHA-256 in hex over platform and name; of a subject, its random person id
 */
record ViolationHolder(AppliesTo kind, String key) {
    /** @param key as {@link AccountPaths} tells it */
    static ViolationHolder account(String key) {
        return new ViolationHolder(AppliesTo.ACCOUNT, key);
    }

    static ViolationHolder subject(PersonId person) {
        return new ViolationHolder(AppliesTo.SUBJECT, person.toString());
    }
}
