package org.hoso.runtime.sealing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What tells one person from another: an identity number as some document writes it, or a sign-in account. The two never
 * meet, so that nobody can claim an account by writing its name where a number belongs.
 */
public sealed interface Identity {
    /** One spelling for the same identity. */
    String canonical();

    /** A citizen's, tax, business or passport number. */
    record Number(String text) implements Identity {
        private static final int SHORTEST = 6;

        /** Whether it can tell people apart: "none" or "1" written by many would make them one person. */
        public boolean tellsApart() {
            String plain = plain();
            return plain.length() >= SHORTEST && plain.chars().anyMatch(Character::isDigit);
        }

        @Override
        public String canonical() {
            return "number\0" + plain();
        }

        /** Digits of any script become plain ones; spaces, dots and dashes go; letters become upper case. */
        private String plain() {
            StringBuilder plain = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
            return plain.toString();
        }

        /** Personal: not shown. */
        @Override
        public String toString() {
            return "Number";
        }
    }

    /** A pseudonymous sign-in id. */
    record Account(String officer) implements Identity {
        @Override
        public String canonical() {
            return "account\0" + officer;
        }
    }
}
