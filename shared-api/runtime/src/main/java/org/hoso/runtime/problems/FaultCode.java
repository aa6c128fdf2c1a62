package org.hoso.runtime.problems;

import java.util.Locale;

/** What is wrong with one place of a request. The code (kebab case) is stable; texts stand in {@code problems_vi}, {@code problems_en}. */
public enum FaultCode {
    MALFORMED_JSON,
    TOO_DEEP,
    UNKNOWN_FIELD,
    DOUBLED_FIELD,
    MISSING_FIELD,
    /** {@code null} stands where a value must stand. */
    NULL_VALUE,
    WRONG_TYPE,
    NOT_ONE_OF,
    /** A code that the list it is taken from does not have. */
    NOT_LISTED,
    NOT_A_UUID,
    NOT_AN_INSTANT,
    NOT_A_DATE,
    /** A text of a fixed form (a hash, a number of a case) that reads otherwise. */
    WRONG_FORM,
    OUT_OF_RANGE,
    EMPTY,
    TOO_LONG,
    TOO_MANY,
    CONTROL_CHARACTER,
    /** A cell of a file that a spreadsheet would compute. */
    FORMULA,
    /** A file that is no text in UTF-8. */
    NOT_UTF_8,
    /** What came whole is not what was announced: its digest, its length, or what its bytes are. */
    OTHER_CONTENT,
    NOT_A_URL,
    /** A blank inside: two addresses in one field, or words around one. */
    URL_WITH_BLANK,
    /** A name, or name and password, before the host: what it leads to is not what it looks like. */
    URL_WITH_USER,
    PHONE_NUMBER,
    EMAIL_ADDRESS,
    LINK_TOO_LONG,
    PRIVATE_ADDRESS,
    IN_THE_FUTURE,
    /** The rule named had no version that day. */
    NOT_IN_FORCE,
    /** An instant lies before another that it must follow, or after one that it must precede. */
    WRONG_ORDER,
    /** A clock in hours, a limitation or a duty without end does not stand still. */
    NEVER_PAUSES,
    /** Nobody extends a limitation or a duty without end. */
    NEVER_EXTENDED,
    /** A clock goes on only under a rule of the same start and answer. */
    OTHER_CLOCK,
    /** An instant at which the case had not begun. */
    BEFORE_THE_CASE,
    /** A cursor that was altered, made up, or handed out to another reader or by another Hoso. */
    FOREIGN_CURSOR,
    /** A note whose text this ledger has not signed. */
    FOREIGN_CHECKPOINT,
    /** A note without a valid co-signature of a witness that is known here. */
    UNKNOWN_WITNESS,
    /** Two checkpoints that the ledger as it is continues both. */
    NO_FORK,
    /** A glass that opens nothing for this reader in this case at this time. */
    NO_SUCH_GLASS,
    /** A reason for seeing a case of others that does not say for which matter. */
    NAMES_NO_MATTER,
    /** A rule that several fields of the same object make together. */
    RULE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
