package org.hoso.query.casefile;

import org.hoso.query.casefile.Personal.Withheld;

/** Masks every personal text inside a value. */
final class Masking {
    private Masking() {}

    static <T> T all(T value) {
        return PersonalTexts.replaced(value, text -> Personal.withheld(Withheld.MASKED));
    }
}
