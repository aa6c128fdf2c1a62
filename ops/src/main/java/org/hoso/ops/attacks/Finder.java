package org.hoso.ops.attacks;

/** Who must find an attack. What more of them find it is told too. */
enum Finder {
    /** {@code ops/dev verify}, told the ledger's key and the last position that was signed. */
    VERIFICATION("verification"),
    /** The command side, as soon as it reads the case: nothing is decided upon it. Verification finds it too. */
    READING("reading"),
    /** {@code ops/dev verify} with the master key: rows beside the events are asked for their codes, the tree is computed anew. */
    ROWS("rows"),
    /** {@code ops/dev verify --views}: all views are folded anew and compared. */
    VIEWS("views"),
    /** The running query side by itself, case after case, within the hour. */
    SELF_CHECK("self-check"),
    /** Told in the table with the reason. */
    NOBODY("nobody");

    private final String word;

    Finder(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
